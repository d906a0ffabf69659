import { facts } from 'virtual:edition-facts';
import { AppLink } from '../components/AppLink.tsx';
import styles from '../components/List.module.css';
import { FeedLinks } from '../components/FeedLinks.tsx';
import { MentionList } from '../components/MentionList.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { ProfileHead, ProfileSection } from '../components/Profile.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { countryQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { statementKinds } from '../model/article.ts';
import { noFilters, toSearch } from '../model/filters.ts';
import type { CountryCode } from '../model/ids.ts';
import { allKinds } from '../model/kind-counts.ts';
import { countOf } from '../model/plural.ts';
import { shareOf } from '../model/tally.ts';
import { paths } from '../site/paths.ts';

/** One country: what is said by those who speak for it, and, kept apart, where it is named. */
export function CountryPage({ id: code }: { readonly id: CountryCode }) {
  const { country, totals, speakers, statements, mentions, articles } = useLoaded(countryQuery(code));
  const { name, spokenForInArticles, mentionedInArticles } = country;
  const total = allKinds(country.statements);
  const share = shareOf(country.statements, totals.statements);
  const inArticles = (n: number) => countOf(n, totals.articles, 'article');
  return (
    <div className={styles.page}>
      <PageHead
        title={name}
        path={paths.country(code)}
        edition={facts.name}
        description={`${name} in ${facts.name}: spoken for in ${inArticles(spokenForInArticles)}, named in ${inArticles(mentionedInArticles)}.`}
      />
      <ProfileHead name={name}>
        {speakers.length > 0 && (
          <ul>
            {speakers.map((speaker) => (
              <li key={speaker.id}>
                <AppLink to={paths.person(speaker.id)}>{speaker.name}</AppLink> speaks for {name}:{' '}
                {shareOf(speaker.statements, country.statements)}
              </li>
            ))}
          </ul>
        )}
      </ProfileHead>
      <ProfileSection
        id="is-spoken-for"
        heading="Spoken for"
        counted={total === 0 ? share : `${share}, in ${inArticles(spokenForInArticles)}`}
      >
        {total === 0 ? (
          <p>No article of this edition has a statement by somebody who speaks for {name}.</p>
        ) : (
          <StatementList
            statements={statements}
            articles={articles}
            // That list is wider: it has no filter for speaking for a country alone.
            allName={`All statements that speak for ${name} or name it`}
            all={`${paths.quotes()}${toSearch({ ...noFilters, country: [code], kind: statementKinds }, 'quotes')}`}
          />
        )}
      </ProfileSection>
      <ProfileSection
        id="is-named"
        heading="Named"
        counted={`in ${inArticles(mentionedInArticles)}${mentions.length < mentionedInArticles ? `; the newest ${mentions.length}` : ''}`}
      >
        {mentions.length === 0 ? <p>No article names {name}.</p> : <MentionList mentions={mentions} />}
        {mentions.length < mentionedInArticles && (
          <p>
            <AppLink
              className="target"
              to={`${paths.articles()}${toSearch({ ...noFilters, country: [code] }, 'articles')}`}
            >
              All articles with {name}
            </AppLink>
          </p>
        )}
      </ProfileSection>
      <FeedLinks of={paths.country(code)} title={`${name} · ${facts.name}`} what={`Articles with ${name}`} />
    </div>
  );
}

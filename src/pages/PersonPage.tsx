import { facts } from 'virtual:edition-facts';
import { AppLink } from '../components/AppLink.tsx';
import styles from '../components/List.module.css';
import { FeedLinks } from '../components/FeedLinks.tsx';
import { MentionList } from '../components/MentionList.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { ProfileHead, ProfileSection } from '../components/Profile.tsx';
import { StatementList } from '../components/StatementList.tsx';
import { personQuery } from '../data/queries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { statementKinds } from '../model/article.ts';
import { noFilters, toSearch } from '../model/filters.ts';
import type { PersonId } from '../model/ids.ts';
import { allKinds } from '../model/kind-counts.ts';
import { count, countOf } from '../model/plural.ts';
import { shareOf } from '../model/tally.ts';
import { paths } from '../site/paths.ts';

/** One person: what the edition's articles say that they said, and, kept apart, where they are named. */
export function PersonPage({ id }: { readonly id: PersonId }) {
  const { person, totals, officesAsWorded, statements, mentions, articles } = useLoaded(personQuery(id));
  const { name, speaksInArticles, mentionedInArticles } = person;
  const total = allKinds(person.statements);
  const share = shareOf(person.statements, totals.statements);
  const inArticles = (n: number) => countOf(n, totals.articles, 'article');
  return (
    <div className={styles.page}>
      <PageHead
        title={name}
        path={paths.person(id)}
        edition={facts.name}
        description={`${name} in ${facts.name}: ${share}, named in ${inArticles(mentionedInArticles)}.`}
      />
      <ProfileHead name={name}>
        {officesAsWorded.length > 0 && (
          <ul>
            {officesAsWorded.map(({ text, country, article }) => (
              <li key={`${article} ${text}`}>
                <AppLink to={paths.article(article)}>{text}</AppLink>, as the article gives it
                {country !== null && (
                  <>
                    ; speaks for <AppLink to={paths.country(country.code)}>{country.name}</AppLink>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </ProfileHead>
      <ProfileSection
        id="has-said"
        heading="Statements"
        counted={total === 0 ? share : `${share}, in ${inArticles(speaksInArticles)}`}
      >
        {total === 0 ? (
          <p>No article of this edition attributes a statement to {name}.</p>
        ) : (
          <StatementList
            statements={statements}
            articles={articles}
            allName={statements.length < total ? `All ${count(total, 'statement')}` : 'Filter these statements'}
            all={`${paths.quotes()}${toSearch({ ...noFilters, person: [id], kind: statementKinds }, 'quotes')}`}
            withSpeaker={false}
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
              to={`${paths.articles()}${toSearch({ ...noFilters, person: [id] }, 'articles')}`}
            >
              All articles with {name}
            </AppLink>
          </p>
        )}
      </ProfileSection>
      <FeedLinks of={paths.person(id)} title={`${name} · ${facts.name}`} what={`Statements by ${name}`} />
    </div>
  );
}

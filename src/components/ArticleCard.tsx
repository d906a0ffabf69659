import type { ArticleEntry, StatementEntry } from '../model/catalogue.ts';
import type { CountryCode, PersonId } from '../model/ids.ts';
import { allKinds } from '../model/kind-counts.ts';
import { shareOf, tally } from '../model/tally.ts';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import styles from './ArticleCard.module.css';
import { ArticleSource } from './ArticleSource.tsx';
import { SpeakerName } from './SpeakerName.tsx';
import { StatementWords } from './StatementWords.tsx';

/** People named on a card; the rest are counted. */
const namedAtMost = 4;

interface Props {
  readonly article: ArticleEntry;
  readonly personName: (id: PersonId) => string;
  readonly countryName: (code: CountryCode) => string;
  /** A statement to show instead of the lead: one that the text query has found. */
  readonly found: StatementEntry | null;
}

/** An article in a list: where it comes from, who speaks in it, and a quotation to tell it by. */
export function ArticleCard({ article, personName, countryName, found }: Props) {
  const { slug, statements, people, countries } = article;
  const lead = found ?? article.leadStatement;
  const speaking = people.filter((person) => allKinds(person.statements) > 0);
  const silent = people.filter((person) => allKinds(person.statements) === 0);
  const named = [...speaking, ...silent].slice(0, namedAtMost);
  return (
    <li className={styles.card}>
      <div className={styles.main}>
        <p className={styles.kicker}>
          <ArticleSource article={article} />
        </p>
        <h2 className={styles.title}>
          <AppLink
            className="target"
            to={paths.article(slug)}
            data-step
            lang={article.title.by === 'source' ? article.language : undefined}
          >
            {article.title.text}
          </AppLink>
        </h2>
        {lead !== null && (
          <div className={styles.lead} data-kind={lead.kind}>
            <StatementWords id={lead.id} kind={lead.kind} words={lead.words} language={article.language} />
            <p className={styles.by}>
              <SpeakerName speaker={lead.speaker} />
              {lead.kind === 'indirect' && ', as reported'}
            </p>
          </div>
        )}
      </div>
      <div className={styles.facts}>
        <p className={styles.tally}>{tally(statements)}</p>
        {named.length > 0 && (
          <ul className={styles.people}>
            {named.map((person) => (
              <li key={person.id}>
                <AppLink className="target" to={paths.person(person.id)}>
                  {personName(person.id)}
                </AppLink>{' '}
                {allKinds(person.statements) > 0
                  ? shareOf(person.statements, statements)
                  : person.present
                    ? 'present, not quoted'
                    : 'mentioned'}
              </li>
            ))}
            {people.length > named.length && <li>and {people.length - named.length} more</li>}
          </ul>
        )}
        {countries.length > 0 && (
          <ul className={styles.countries} aria-label="Countries">
            {countries.map(({ code }) => (
              <li key={code}>
                <AppLink className="target" to={paths.country(code)}>
                  {countryName(code)}
                </AppLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

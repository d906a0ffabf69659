import { Link } from 'react-router';
import type { Article } from '../model/article.ts';
import { calendarText } from '../model/date-text.ts';
import { times } from '../model/plural.ts';
import { slice } from '../model/place.ts';
import { paths } from '../paths.ts';
import styles from './ArticleFacts.module.css';
import { CiteArticle } from './CiteArticle.tsx';
import { OutLink } from './OutLink.tsx';
import { FindButton } from './FindButton.tsx';

interface Props {
  readonly article: Article;
  readonly edition: string;
  /** The person or country that is being shown in the text, as `person ID` or `country CODE`. */
  readonly sought: string | null;
  readonly onSeek: (key: string | null) => void;
}

const namings = { name: 'by name', adjective: 'as an adjective', capital: 'by its capital' } as const;

/** What the edition knows about a text, after the text: who and which countries, where from, what is not in it. */
export function ArticleFacts({ article, edition, sought, onSeek }: Props) {
  const { paragraphs, people, countries, date, provenance, related, removed } = article;
  const speakers = [...new Set(article.statements.map(({ speaker }) => speaker.name))];
  return (
    <div className={styles.facts}>
      {people.length > 0 && (
        <section aria-labelledby="the-people">
          <h2 id="the-people">People</h2>
          <ul>
            {people.map(({ id, name, office, speaksFor, mentions }) => (
              <li key={id} className={styles.entry}>
                <p>
                  <Link to={paths.person(id)}>
                    <b>{name}</b>
                  </Link>
                  {office !== null && `, ${office}`}
                  {speaksFor !== null && (
                    <>
                      {' '}
                      ({speakers.includes(name) ? 'speaks for' : 'office of'} <Link to={paths.country(speaksFor.code)}>{speaksFor.name}</Link>)
                    </>
                  )}
                  <br />
                  <small>Named {times(mentions.length)}</small>
                </p>
                <FindButton name={name} id={`person ${id}`} sought={sought} onSeek={onSeek} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {countries.length > 0 && (
        <section aria-labelledby="the-countries">
          <h2 id="the-countries">Countries</h2>
          <ul>
            {countries.map(({ code, name, mentions }) => (
              <li key={code} className={styles.entry}>
                <p>
                  <Link to={paths.country(code)}>
                    <b>{name}</b>
                  </Link>
                  <br />
                  <small>
                    {mentions.length === 0
                      ? 'Spoken for, not named'
                      : `Named ${(['name', 'adjective', 'capital'] as const)
                          .map((as) => ({ as, forms: mentions.filter((mention) => mention.as === as) }))
                          .filter(({ forms }) => forms.length > 0)
                          .map(({ as, forms }) => {
                            const texts = [...new Set(forms.map(({ place }) => slice(paragraphs, place)))];
                            return `${times(forms.length)} ${namings[as]} (${texts.join(', ')})`;
                          })
                          .join('; ')}`}
                  </small>
                </p>
                {mentions.length > 0 && (
                  <FindButton name={name} id={`country ${code}`} sought={sought} onSeek={onSeek} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="where-from">
        <h2 id="where-from">Where this text comes from</h2>
        <ol className={styles.chain}>
          {speakers.length > 0 && (
            <li>
              <b>{speakers.join(', ')}</b>
              <small>Said it, by the article’s account.</small>
            </li>
          )}
          {provenance.source !== null && (
            <li>
              <OutLink name={provenance.source.name} url={provenance.source.url} />
              <small>
                The article names it as its source: <q>{provenance.source.printed}</q>. That is the article’s claim.
              </small>
            </li>
          )}
          <li>
            {provenance.outlet === null ? (
              <b>Outlet not known</b>
            ) : (
              <OutLink name={provenance.outlet.name} url={provenance.outlet.url} />
            )}
            <small>
              {provenance.outlet === null ? 'The text does not say who published it.' : 'Published the article.'}
            </small>
          </li>
          <li>
            <b>{edition}</b>
            <small>
              This edition. It marked the statements
              {removed.length > 0 && ', and left out what is listed below'}; no other word is changed.
            </small>
          </li>
        </ol>
      </section>
      {date.kind !== 'printed' && (
        <section aria-labelledby="how-dated">
          <h2 id="how-dated">Date</h2>
          {date.kind === 'unknown' ? (
            <p>The text came without a date, and none is inferred.</p>
          ) : (
            <>
              <p>
                The text came without a date. {calendarText(date.date)} is inferred from its words:
              </p>
              <blockquote className={styles.evidence}>{slice(paragraphs, date.evidence)}</blockquote>
              <p>{date.because}</p>
            </>
          )}
        </section>
      )}
      {removed.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">Left out of the text</h2>
          <ul className={styles.plain}>
            {removed.map(({ what, why, after }, i) => (
              // Two comments may have stood at one place.
              <li key={`${i} ${what}`}>
                <b>{what}</b>, {after === 0 ? 'before the first paragraph' : `after paragraph ${after}`}. {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="also-related">
          <h2 id="also-related">Related</h2>
          <ul className={styles.plain}>
            {related.map(({ label, title, url }, i) => (
              <li key={`${i} ${title}`}>
                {label !== null && <small>{label} </small>}
                <OutLink name={title} url={url} />
                {url === null && <small> (the scrape gave no address)</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CiteArticle article={article} />
    </div>
  );
}

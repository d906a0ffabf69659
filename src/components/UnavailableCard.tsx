import { useLocation } from 'react-router';
import { calendarText } from '../model/date-text.ts';
import type { Unavailable } from '../model/unavailable.ts';
import { paths, retiredPath } from '../site/paths.ts';
import { wordingQuery } from '../site/statement-link.ts';
import styles from './Notice.module.css';
import { useHydrated } from '../hooks/use-hydrated.ts';
import { useRev } from '../hooks/use-rev.ts';
import { AppLink } from './AppLink.tsx';

const lists = {
  article: { to: paths.articles(), name: 'All articles' },
  statement: { to: paths.quotes(), name: 'All quotes' },
  person: { to: paths.people(), name: 'All people' },
  country: { to: paths.countries(), name: 'All countries' },
} as const;

/** What became of an address: moved, withdrawn, or never published. */
export function UnavailableCard({ gone: { what, id, retirement } }: { readonly gone: Unavailable }) {
  const { to, name } = lists[what];
  // The place in an article and the wording that a link names go along to the new address. Only the browser knows them.
  const { hash } = useLocation();
  const rev = useRev();
  const place = useHydrated() && what === 'article' ? hash : '';
  const kept = `${rev === null ? '' : wordingQuery(rev)}${place}`;
  return (
    <section className={styles.notice}>
      {retirement === null && (
        <>
          <h1 tabIndex={-1}>There is no such {what} here.</h1>
          <p>
            Nothing was ever published in this edition as <b className={styles.id}>{id}</b>. The link may be cut off or
            misspelt, or belong to another edition.
          </p>
        </>
      )}
      {retirement?.kind === 'moved' && (
        <>
          <h1 tabIndex={-1}>This {what} has moved.</h1>
          <p>
            <b className={styles.id}>{id}</b> moved to another address on {calendarText(retirement.on)}.
          </p>
          <p>
            <AppLink className={styles.way} to={`${retiredPath(what, retirement.to)}${kept}`}>
              See it in its new place
            </AppLink>
          </p>
        </>
      )}
      {retirement?.kind === 'split' && (
        <>
          <h1 tabIndex={-1}>This {what} was split.</h1>
          <p>
            <b className={styles.id}>{id}</b> was split into {retirement.into.length} parts on{' '}
            {calendarText(retirement.on)}.
          </p>
          {retirement.reason !== null && <p>{retirement.reason}</p>}
          <ol>
            {retirement.into.map((part, i) => (
              <li key={part}>
                <AppLink className="target" to={`${retiredPath(what, part)}${what === 'article' ? kept : ''}`}>
                  Part {i + 1} of {retirement.into.length}
                </AppLink>{' '}
                (<span className={styles.id}>{part}</span>)
              </li>
            ))}
          </ol>
        </>
      )}
      {retirement?.kind === 'withdrawn' && (
        <>
          <h1 tabIndex={-1}>This {what} was withdrawn.</h1>
          <p>
            <b className={styles.id}>{id}</b> was withdrawn on {calendarText(retirement.on)}.
          </p>
          <p>{retirement.reason}</p>
        </>
      )}
      <p>
        <AppLink className="target" to={to}>
          {name}
        </AppLink>
      </p>
    </section>
  );
}

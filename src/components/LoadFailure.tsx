import type { ReactNode } from 'react';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import styles from './Notice.module.css';

interface Props {
  readonly address: string;
  readonly reason: string;
  readonly retrying: boolean;
  readonly onRetry: () => void;
  /** What to offer instead. */
  readonly children?: ReactNode;
}

/** For a page whose files did not load: why, and what to do. */
export function LoadFailure({ address, reason, retrying, onRetry, children }: Props) {
  return (
    <section className={styles.notice} role="alert">
      <h1 tabIndex={-1}>This page did not load.</h1>
      <p>
        {reason} The address {address} is still right.
      </p>
      <p className={styles.ways}>
        <button type="button" className={styles.retry} disabled={retrying} onClick={onRetry}>
          {retrying ? 'Trying…' : 'Try again'}
        </button>
        <AppLink className="target" to={paths.articles()}>
          All articles
        </AppLink>
      </p>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './ListHead.module.css';

/** The head of a list: its heading, and a line about it. */
export function ListHead({ heading, children }: { readonly heading: string; readonly children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{heading}</h1>
      {children !== undefined && <p>{children}</p>}
    </header>
  );
}

import type { ReactNode } from 'react';
import styles from './Profile.module.css';

/** The head of a person's or a country's page. */
export function ProfileHead({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{name}</h1>
      {children}
    </header>
  );
}

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  /** With its denominator: “3 of 9 quotes, 10 of 12 reported, in 1 of 20 articles”. */
  readonly counted: string;
  readonly children: ReactNode;
}

/** One way of appearing in the edition: speaking or being named. The two are kept apart. */
export function ProfileSection({ id, heading, counted, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
        <p>{counted}</p>
      </header>
      {children}
    </section>
  );
}

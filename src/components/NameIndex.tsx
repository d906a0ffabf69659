import { AppLink } from './AppLink.tsx';
import styles from './NameIndex.module.css';

export interface RegisterEntry {
  readonly key: string;
  readonly to: string;
  readonly name: string;
  /** “Defence Minister” */
  readonly note: string | null;
  /** With its denominators: “3 of 9 quotes, in 1 of 20 articles” */
  readonly counted: string;
}

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly RegisterEntry[];
  readonly empty: string;
}

/** People or countries in columns, each with its counts. */
export function NameIndex({ id, heading, entries, empty }: Props) {
  return (
    <section className={styles.register} aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span>{entries.length}</span>
      </h2>
      {entries.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ul>
          {entries.map(({ key, to, name, note, counted }) => (
            <li key={key}>
              <AppLink className="target" to={to} data-step>
                {name}
              </AppLink>
              {note !== null && <span className={styles.note}>{note}</span>}
              <span className={styles.counted}>{counted}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

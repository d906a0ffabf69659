import { AppLink } from './AppLink.tsx';
import styles from './Chips.module.css';

export interface Chip {
  readonly key: string;
  /** “Person” */
  readonly name: string;
  readonly value: string;
  /** False for a value that nothing in the edition has. */
  readonly known: boolean;
  /** The list without it. */
  readonly to: string;
}

interface Props {
  readonly chips: readonly Chip[];
  /** The list without any; offered when there are several. */
  readonly clear: string;
  /** Where focus goes when the chip under it is gone. */
  readonly onRemoved: () => void;
}

/** The active filters. Each is a link to the list without it. */
export function Chips({ chips, clear, onRemoved }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Active filters">
      {chips.map(({ key, name, value, known, to }) => (
        <li key={key}>
          <AppLink className={styles.chip} data-known={known} to={to} preventScrollReset onClick={onRemoved}>
            <span className="visually-hidden">Remove </span>
            {name}: {value}
            <span aria-hidden="true" className={styles.cross}>
              ×
            </span>
          </AppLink>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <AppLink className={styles.clear} to={clear} preventScrollReset onClick={onRemoved}>
            Clear all
          </AppLink>
        </li>
      )}
    </ul>
  );
}

import styles from './FindButton.module.css';

/** What is being shown in the text, as `person ID` or `country CODE`. */
export interface Seeking {
  readonly sought: string | null;
  readonly onSeek: (id: string | null) => void;
}

interface Props extends Seeking {
  readonly name: string;
  readonly id: string;
}

/** Highlights every place in the text that names a person or country, or stops doing so. */
export function FindButton({ name, id, sought, onSeek }: Props) {
  const pressed = sought === id;
  return (
    <button
      type="button"
      className={`${styles.find} scripted apparatus`}
      aria-pressed={pressed}
      aria-label={`Show ${name} in the text`}
      onClick={() => onSeek(pressed ? null : id)}
    >
      Show
    </button>
  );
}

import { useEffect, useId, useRef, useState } from 'react';
import styles from './CopyButton.module.css';
import { copyText } from './copy-text.ts';

type Outcome = { readonly kind: 'idle' | 'copied' } | { readonly kind: 'refused'; readonly text: string };

interface Props {
  readonly label: string;
  /** Called on the click: it may depend on the page's address at that time. */
  readonly text: () => string;
}

/** Copies a text and says so. If the clipboard is refused, it shows the text selected in a field. */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    if (outcome.kind === 'refused') {
      field.current?.focus();
      field.current?.select();
    }
    if (outcome.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setOutcome({ kind: 'idle' }), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const wanted = text();
    setOutcome((await copyText(wanted)) ? { kind: 'copied' } : { kind: 'refused', text: wanted });
  }

  return (
    <div>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {label}
        <span className={styles.done} role="status">
          {outcome.kind === 'copied' && 'Copied'}
        </span>
      </button>
      {outcome.kind === 'refused' && (
        <p className={styles.refused}>
          <label htmlFor={id}>This browser does not allow copying. The text is selected: copy it by hand.</label>
          <textarea id={id} ref={field} readOnly rows={3} value={outcome.text} />
        </p>
      )}
    </div>
  );
}

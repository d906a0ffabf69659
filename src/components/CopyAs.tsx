import { type ComponentProps, useState } from 'react';
import styles from './CopyAs.module.css';
import type { CitationForms } from './CitationForms.tsx';

type Forms = typeof CitationForms;

/** Other forms to copy something in. Their code is large and comes when they are asked for, before any is copied. */
export function CopyAs(cited: ComponentProps<Forms>) {
  const [Loaded, setLoaded] = useState<{ readonly Forms: Forms } | 'failed' | null>(null);

  async function load() {
    setLoaded(null);
    setLoaded(
      await import('./CitationForms.tsx').then(
        ({ CitationForms: Forms }) => ({ Forms }),
        () => 'failed' as const,
      ),
    );
  }

  return (
    <details
      className={styles.part}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && (Loaded === null || Loaded === 'failed')) void load();
      }}
    >
      <summary>Copy as…</summary>
      {Loaded === null ? (
        <p role="status">One moment…</p>
      ) : Loaded === 'failed' ? (
        <p role="alert">
          This part could not be loaded.{' '}
          <button type="button" onClick={() => void load()}>
            Try again
          </button>{' '}
          or load the page anew.
        </p>
      ) : (
        <Loaded.Forms {...cited} />
      )}
    </details>
  );
}

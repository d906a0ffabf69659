import { type ComponentProps, useState } from 'react';
import styles from './CopyAs.module.css';
import type { CitationForms } from './CitationForms.tsx';

type Forms = typeof CitationForms;

/** Other forms to copy something in. Their code is large and comes when they are asked for, before any is copied. */
export function CopyAs(cited: ComponentProps<Forms>) {
  const [Loaded, setLoaded] = useState<{ readonly Forms: Forms } | 'failed' | null>(null);

  const load = () =>
    void import('./CitationForms.tsx').then(
      ({ CitationForms: Forms }) => setLoaded({ Forms }),
      () => setLoaded('failed'),
    );

  return (
    <details
      className={styles.part}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && Loaded === null) load();
      }}
    >
      <summary>Copy as…</summary>
      {Loaded === null ? (
        <p role="status">One moment…</p>
      ) : Loaded === 'failed' ? (
        <p role="alert">
          This part could not be loaded.{' '}
          {/* A chunk that failed stays failed for the life of a page, so the page is loaded anew. */}
          <button type="button" onClick={() => location.reload()}>
            Try again
          </button>
        </p>
      ) : (
        <Loaded.Forms {...cited} />
      )}
    </details>
  );
}

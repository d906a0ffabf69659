import { type ComponentProps, useEffect, useRef, useState } from 'react';
import styles from './CopyAs.module.css';
import type { CitationForms } from './CitationForms.tsx';

type Forms = typeof CitationForms;

/** Other formats to copy. Their code is large, so it is loaded when this part opens. */
export function CopyAs(cited: ComponentProps<Forms>) {
  const [Loaded, setLoaded] = useState<{ readonly Forms: Forms } | 'failed' | null>(null);

  const part = useRef<HTMLDetailsElement>(null);

  const load = () => {
    if (part.current?.open !== true) return;
    import('./CitationForms.tsx').then(
      ({ CitationForms: Forms }) => setLoaded({ Forms }),
      () => setLoaded('failed'),
    );
  };
  // It opens without scripts, so it may be open before hydration.
  useEffect(load, []);

  return (
    <details ref={part} className={styles.part} onToggle={load}>
      <summary>Copy as…</summary>
      {Loaded === null ? (
        <p role="status">Loading…</p>
      ) : Loaded === 'failed' ? (
        <p role="alert">
          The formats could not be loaded. {/* Browsers remember a failed chunk for the life of a page. */}
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

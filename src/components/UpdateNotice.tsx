import { useState } from 'react';
import styles from './UpdateNotice.module.css';

/** Says that there is a new version, which the reader takes now or some time later. */
export function UpdateNotice({ onTake }: { readonly onTake: () => void }) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <aside className={`${styles.notice} apparatus`} aria-label="New version">
      <p role="status">There is a new version of this edition.</p>
      <button type="button" className={styles.take} onClick={onTake}>
        Reload
      </button>
      <button type="button" className={styles.later} onClick={() => setOpen(false)}>
        Later
      </button>
    </aside>
  );
}

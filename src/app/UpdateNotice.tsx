import { type FocusEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import styles from './UpdateNotice.module.css';

/** Screen readers announce what changes in a region only once they know the region. */
const announceDelayMs = 100;

/** Offers a new version of the edition, to take now or later. */
export function UpdateNotice({ onTake }: { readonly onTake: () => void }) {
  const [open, setOpen] = useState(true);
  const [said, setSaid] = useState(false);
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(true), announceDelayMs);
    return () => clearTimeout(timer);
  }, []);
  if (!open) return null;

  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.parentElement?.contains(relatedTarget) === true) return;
    from.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  };
  // The button goes away. Its focus returns to where it came from, or else to the page.
  const later = ({ currentTarget }: MouseEvent) => {
    if (currentTarget === document.activeElement) {
      const back = from.current?.isConnected === true ? from.current : document.getElementById('main');
      back?.focus({ preventScroll: true });
    }
    setOpen(false);
  };
  return (
    <aside className={`${styles.notice} apparatus`} aria-label="New version">
      <p role="status">{said && 'There is a new version of this edition.'}</p>
      <button type="button" className={styles.take} onFocus={onFocus} onClick={onTake}>
        Reload
      </button>
      <button type="button" className={styles.later} onFocus={onFocus} onClick={later}>
        Later
      </button>
    </aside>
  );
}

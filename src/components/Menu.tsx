import { type ReactNode, useId, useRef } from 'react';
import styles from './Menu.module.css';
import { useOpenPopover } from '../hooks/use-open-popover.ts';

interface Props {
  /** The name of what opens. */
  readonly label: string;
  /** What it holds, said in it before all else. */
  readonly meaning?: string | undefined;
  /** How wide or high it may be: see the sheet. */
  readonly className?: string | undefined;
  /** The button that opens it. It is named by what it shows, or by `label` where that is no name. */
  readonly button: { readonly className?: string | undefined; readonly label?: string; readonly shows: ReactNode };
  /** What is in it: shown when it is wanted, since a page may have hundreds. */
  readonly children: ReactNode;
}

/** What a button opens over the page: beside it where there is room, else at the foot of the screen. */
export function Menu({ label, meaning, className = '', button, children }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = useOpenPopover(menu);
  const said = open && meaning !== undefined;
  return (
    <>
      <button type="button" className={button.className} popoverTarget={id} aria-label={button.label}>
        {button.shows}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        aria-describedby={said ? `${id}meaning` : undefined}
        className={`${styles.menu} ${className}`}
      >
        {said && (
          <p id={`${id}meaning`} className={styles.said}>
            {meaning}
          </p>
        )}
        {open && children}
      </div>
    </>
  );
}

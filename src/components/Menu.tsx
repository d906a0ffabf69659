import { type ReactNode, useId, useRef } from 'react';
import styles from './Menu.module.css';
import { useOpenPopover } from '../hooks/use-open-popover.ts';

interface Props {
  /** The name of what opens. */
  readonly label: string;
  /** Explains the content, above it. */
  readonly meaning?: string | undefined;
  /** Sets its size: see the style sheet. */
  readonly className?: string | undefined;
  /** The button that opens it. `label` names it if what it shows does not. */
  readonly button: { readonly className?: string | undefined; readonly label?: string; readonly shows: ReactNode };
  /** Rendered only while it is open: a page may have hundreds of menus. */
  readonly children: ReactNode;
}

/** A popover and its button. It opens beside the button if there is room, else at the foot of the screen. */
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

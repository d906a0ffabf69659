import type { ReactNode } from 'react';
import type { StatementId } from '../model/ids.ts';
import { AppLink } from './AppLink.tsx';
import styles from './ArrivalBar.module.css';

interface Props {
  /** “Statement 2 of 9” */
  readonly text: string;
  /** Kind and speaker, as in the note beside the text. */
  readonly children?: ReactNode;
  readonly previous?: StatementId | undefined;
  readonly next?: StatementId | undefined;
  /** The article without a statement. */
  readonly close: string;
  /** Called before the bar goes away, and the focus with it. */
  readonly onClose: () => void;
}

/**
 * Which statement the reader has arrived at, at the foot of the screen so that the text does not move. It stays in the
 * document while empty: only then are changes announced.
 */
export function ArrivalBar({ text, children, previous, next, close, onClose }: Props) {
  return (
    <div className={`${styles.bar} apparatus`} data-empty={text === ''}>
      <div className={styles.said} role="status">
        {text !== '' && <b>{text}</b>}
        {children}
      </div>
      {text !== '' && (
        <div className={styles.ways}>
          {previous !== undefined && (
            <AppLink to={`#${previous}`} replace aria-label="Previous statement">
              <span aria-hidden="true">↑</span>
            </AppLink>
          )}
          {next !== undefined && (
            <AppLink to={`#${next}`} replace aria-label="Next statement">
              <span aria-hidden="true">↓</span>
            </AppLink>
          )}
          <AppLink
            to={close}
            preventScrollReset
            aria-label="Leave the statement, stay in the article"
            onClick={onClose}
          >
            <span aria-hidden="true">×</span>
          </AppLink>
        </div>
      )}
    </div>
  );
}

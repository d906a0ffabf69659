import { useId, useRef } from 'react';
import { Link } from 'react-router';
import { type CitableStatement, citation } from '../model/citation.ts';
import { paths, statementLink } from '../paths.ts';
import { CopyAs } from './CopyAs.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './StatementActions.module.css';
import { useAbsolute } from './use-absolute.ts';
import { useHydrated } from './use-hydrated.ts';
import { useOpenPopover } from './use-open-popover.ts';

interface Props {
  readonly statement: CitableStatement;
  /** Names the statement for those who cannot see beside which one this stands. */
  readonly about: string;
}

/** What can be done with one statement: copy its links, copy it as text, cite it, send it on. */
export function StatementActions({ statement, about }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  // A list has one of these for each statement, so what is in it is made when it is wanted.
  const open = useOpenPopover(menu);
  const url = useAbsolute(statementLink(statement));
  const inArticle = useAbsolute(statementLink(statement, 'article'));
  const canShare = useHydrated() && typeof navigator.share === 'function';

  const share = () => {
    menu.current?.hidePopover();
    // Closing the browser's own sheet is not an error.
    navigator.share({ title: about, url }).catch(() => {});
  };

  return (
    <div className={`${styles.actions} apparatus`}>
      <button type="button" className={`${styles.open} scripted`} popoverTarget={menuId} aria-label={`Share ${about}`}>
        <span>Share</span>
      </button>
      <div
        ref={menu}
        id={menuId}
        popover="auto"
        className={styles.menu}
        role="group"
        aria-label={`Share ${about}`}
      >
        {open && (
          <>
            <CopyButton label="Copy link to this statement" text={() => url} />
            <CopyButton label="Copy link in the article" text={() => inArticle} />
            <CopyButton label="Copy text with attribution" text={() => citation({ ...statement, url })} />
            {canShare && (
              <button type="button" className={styles.item} onClick={share}>
                Send with another app…
              </button>
            )}
            <Link
              className={styles.item}
              to={paths.statement(statement.id)}
              onClick={() => menu.current?.hidePopover()}
            >
              Open on its own page
            </Link>
            <CopyAs
              id={statement.id}
              language={statement.language}
              article={{ ...statement, url }}
              statement={statement}
            />
          </>
        )}
      </div>
    </div>
  );
}

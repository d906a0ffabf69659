import { useId, useRef } from 'react';
import { Link, useHref } from 'react-router';
import type { Rev, Slug, StatementId } from '../model/ids.ts';
import { paths, statementLink } from '../paths.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './StatementActions.module.css';
import { useHydrated } from './use-hydrated.ts';
import { useOpenPopover } from './use-open-popover.ts';

interface Props {
  readonly id: StatementId;
  readonly article: Slug;
  /** The wording that the links are made for. */
  readonly rev: Rev;
  /** Names the statement for those who cannot see beside which one this stands. */
  readonly about: string;
  /** The statement as text with attribution, given its own address. */
  readonly citation: (url: string) => string;
}

const absolute = (href: string): string => new URL(href, location.href).href;

/** What can be done with one statement: copy its links, copy it as text, send it on. */
export function StatementActions({ id, article, rev, about, citation }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  // A list has one of these for each statement, so what is in it is made when it is wanted.
  const open = useOpenPopover(menu);
  const own = useHref(statementLink({ id, article, rev }));
  const inArticle = useHref(statementLink({ id, article, rev }, 'article'));
  const canShare = useHydrated() && typeof navigator.share === 'function';

  const share = () => {
    menu.current?.hidePopover();
    // Closing the browser's own sheet is not an error.
    navigator.share({ title: about, url: absolute(own) }).catch(() => {});
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
            <CopyButton label="Copy link to this statement" text={() => absolute(own)} />
            <CopyButton label="Copy link in the article" text={() => absolute(inArticle)} />
            <CopyButton label="Copy text with attribution" text={() => citation(absolute(own))} />
            {canShare && (
              <button type="button" className={styles.item} onClick={share}>
                Send with another app…
              </button>
            )}
            <Link className={styles.item} to={paths.statement(id)} onClick={() => menu.current?.hidePopover()}>
              Open on its own page
            </Link>
          </>
        )}
      </div>
    </div>
  );
}

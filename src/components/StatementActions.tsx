import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import { type CitableStatement, citation } from '../model/citation.ts';
import { paths } from '../site/paths.ts';
import { statementLink } from '../site/statement-link.ts';
import { closeMenu } from './close-menu.ts';
import { CopyAs } from './CopyAs.tsx';
import { CopyButton } from './CopyButton.tsx';
import menu from './Menu.module.css';
import { Menu } from './Menu.tsx';
import styles from './StatementActions.module.css';
import { useAbsolute } from '../hooks/use-absolute.ts';
import { useHydrated } from '../hooks/use-hydrated.ts';

interface Props {
  readonly statement: CitableStatement;
  /** Names the statement for those who cannot see beside which one this stands. */
  readonly about: string;
}

/** What can be done with one statement: copy its links, copy it as text, cite it, send it on. */
export function StatementActions({ statement, about }: Props) {
  const url = useAbsolute(statementLink(statement));
  const inArticle = useAbsolute(statementLink(statement, 'article'));
  const canShare = useHydrated() && typeof navigator.share === 'function';

  const share = (event: MouseEvent<HTMLElement>) => {
    closeMenu(event);
    // Closing the browser's own sheet is not an error.
    navigator.share({ title: about, url }).catch(() => {});
  };

  return (
    <div className={`${styles.actions} apparatus`}>
      <Menu
        label={`Share ${about}`}
        className={styles.menu}
        button={{ className: `${styles.open} scripted`, label: `Share ${about}`, shows: <span>Share</span> }}
      >
        <CopyButton label="Copy link to this statement" text={() => url} />
        <CopyButton label="Copy link in the article" text={() => inArticle} />
        <CopyButton label="Copy text with attribution" text={() => citation({ ...statement, url })} />
        {canShare && (
          <button type="button" className={menu.item} onClick={share}>
            Send with another app…
          </button>
        )}
        <Link className={menu.item} to={paths.statement(statement.id)} onClick={closeMenu}>
          Open on its own page
        </Link>
        <CopyAs id={statement.id} language={statement.language} article={{ ...statement, url }} statement={statement} />
      </Menu>
    </div>
  );
}

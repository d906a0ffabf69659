import type { MouseEvent } from 'react';
import { type CitableStatement, citation } from '../model/citation.ts';
import { paths } from '../site/paths.ts';
import { statementLink } from '../site/statement-link.ts';
import { closeMenu } from './close-menu.ts';
import { AppLink } from './AppLink.tsx';
import { CopyAs } from './CopyAs.tsx';
import { CopyButton } from './CopyButton.tsx';
import menu from './Menu.module.css';
import { Menu } from './Menu.tsx';
import styles from './StatementActions.module.css';
import { useAbsolute } from '../hooks/use-absolute.ts';

interface Props {
  readonly statement: CitableStatement;
  /** Names the statement for screen readers. */
  readonly about: string;
}

/** What can be done with one statement: copy its links, copy it as text, cite it, send it on. */
export function StatementActions({ statement, about }: Props) {
  return (
    <div className={`${styles.actions} apparatus`}>
      <Menu
        label={`Share ${about}`}
        className={styles.menu}
        button={{ className: `${styles.open} scripted`, label: `Share ${about}`, shows: <span>Share</span> }}
      >
        <Actions statement={statement} about={about} />
      </Menu>
    </div>
  );
}

/** Rendered only in an open menu: a page has many menus. */
function Actions({ statement, about }: Props) {
  const absolute = useAbsolute();
  const url = absolute(statementLink(statement));
  const share = (event: MouseEvent<HTMLElement>) => {
    closeMenu(event);
    // Dismissing the browser's sheet is not an error.
    navigator.share({ title: about, url }).catch(() => {});
  };
  return (
    <>
      <CopyButton label="Copy link to this statement" text={() => url} />
      <CopyButton label="Copy link in the article" text={() => absolute(statementLink(statement, 'article'))} />
      <CopyButton label="Copy text with attribution" text={() => citation({ ...statement, url })} />
      {typeof navigator.share === 'function' && (
        <button type="button" className={menu.item} onClick={share}>
          Send with another app…
        </button>
      )}
      <AppLink className={menu.item} to={paths.statement(statement.id)} onClick={closeMenu}>
        Open on its own page
      </AppLink>
      <CopyAs id={statement.id} language={statement.language} article={{ ...statement, url }} statement={statement} />
    </>
  );
}

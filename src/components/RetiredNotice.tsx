import { Fragment } from 'react';
import { AppLink } from './AppLink.tsx';
import { assertNever } from '../model/assert-never.ts';
import type { Permalinks } from '../model/edition.ts';
import { calendarText } from '../model/date-text.ts';
import { paths } from '../site/paths.ts';

interface Props {
  readonly id: string;
  /** The ledger, if it loaded. */
  readonly permalinks: Permalinks | undefined;
}

/** What became of a statement that a link points at and the article does not have. */
export function RetiredNotice({ id, permalinks }: Props) {
  if (permalinks === undefined) return <span>What became of it could not be looked up.</span>;
  const retired = Object.hasOwn(permalinks.statements, id) ? permalinks.statements[id] : undefined;
  if (retired === undefined) return <span>The link may be cut off or misspelt.</span>;
  const on = calendarText(retired.on);
  switch (retired.kind) {
    case 'withdrawn':
      return (
        <span>
          It was withdrawn on {on}: {retired.reason}
        </span>
      );
    case 'moved':
      return (
        <span>
          It moved on {on}: <AppLink to={paths.statement(retired.to)}>see it in its new place</AppLink>
        </span>
      );
    case 'split':
      return (
        <span>
          It was split on {on}:{' '}
          {retired.into.map((part, i) => (
            <Fragment key={part}>
              {i > 0 && ', '}
              <AppLink to={paths.statement(part)}>
                part {i + 1} of {retired.into.length}
              </AppLink>
            </Fragment>
          ))}
        </span>
      );
    default:
      return assertNever(retired);
  }
}

import type { ReactNode } from 'react';
import { AppLink } from './AppLink.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface Props {
  /** “This article” */
  readonly what: string;
  /** Where it can be seen all the same. */
  readonly to?: string;
  /** What it is in the page. */
  readonly as?: 'li' | 'div';
  readonly children: ReactNode;
}

/** One of several things. When it cannot be shown it says so, and the others stay. */
export function ItemBoundary({ what, to, as: Item = 'li', children }: Props) {
  return (
    <ErrorBoundary
      fallback={
        <Item className="apparatus">
          {what} could not be shown. {to !== undefined && <AppLink to={to}>Open it</AppLink>}
        </Item>
      }
    >
      {children}
    </ErrorBoundary>
  );
}

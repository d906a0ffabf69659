import type { ReactNode } from 'react';
import { AppLink } from './AppLink.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface Props {
  /** “This article” */
  readonly what: string;
  /** Where else it is shown. */
  readonly to?: string;
  /** The element of the item in the page. */
  readonly as?: 'li' | 'div';
  readonly children: ReactNode;
}

/** Around one of several items: if it fails to render, it says so and the others stay. */
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

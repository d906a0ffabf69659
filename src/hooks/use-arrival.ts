import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from './use-hydrated.ts';
import { isStatementId, type StatementId } from '../model/ids.ts';

export type Arrival =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'statement'; readonly id: StatementId }
  /** The address names a statement that this article has not. */
  | { readonly kind: 'missing'; readonly id: string };

/**
 * The statement that the address points at. However the reader got there (on load, by a link, by a change of the
 * hash, by Back), it is scrolled to and gets the focus.
 */
export function useArrival(has: (id: StatementId) => boolean): Arrival {
  const location = useLocation();
  const hydrated = useHydrated();
  // Ids of the page's own places have a hyphen; those of statements never do.
  const id = hydrated ? location.hash.slice(1) : '';
  const found = isStatementId(id) && has(id);

  useEffect(() => {
    if (!found) return undefined;
    // From the location itself: going to the same statement again is an arrival too.
    const mark = document.getElementById(location.hash.slice(1));
    mark?.scrollIntoView({ block: 'start' });
    mark?.focus({ preventScroll: true });
    // The router restores a kept scroll position in a render of its own after this one; the statement comes first.
    const frame = requestAnimationFrame(() => mark?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, [found, location]);

  if (id === '' || id === 'main' || id.includes('-')) return { kind: 'nowhere' };
  return found ? { kind: 'statement', id } : { kind: 'missing', id };
}

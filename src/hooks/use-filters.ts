import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useHydrated } from './use-hydrated.ts';
import { type Filters, parseFilters, toSearch, type View, withQuery } from '../model/filters.ts';

export interface UsedFilters {
  readonly filters: Filters;
  /** A discrete change: Back undoes it. */
  readonly change: (next: Filters) => void;
  /** Typing: the address follows, without an entry of history for each letter. */
  readonly type: (q: string) => void;
  /** The address of this list under other filters. */
  readonly to: (next: Filters) => string;
}

/** The filters of a list, which live in the address and nowhere else. */
export function useFilters(view: View): UsedFilters {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  // The page as built knows no query; rendering it first is what makes it the same.
  const asked = useHydrated() ? search : '';
  const filters = useMemo(() => parseFilters(new URLSearchParams(asked), view), [asked, view]);
  const go = (next: Filters, replace: boolean) =>
    void navigate(
      { pathname, search: toSearch(next, view) },
      {
        replace,
        preventScrollReset: true,
        // The list's data are those of all filters. Without loaders to wait for the address changes at once, and
        // synchronously: else a field drops what is typed faster, and a box springs back before it is checked.
        defaultShouldRevalidate: false,
        flushSync: true,
      },
    );
  return {
    filters,
    change: (next) => go(next, false),
    type: (q) => go(withQuery(filters, q), true),
    to: (next) => `${pathname}${toSearch(next, view)}`,
  };
}

/**
 * Equal views have one address: whatever form it was asked for in, the page as shown stands at this one. That is no
 * step of the reader's, so it is no entry of the history, and moves nothing.
 */
export function useCanonicalAddress(canonical: string): void {
  const { pathname, search, hash } = useLocation();
  const hydrated = useHydrated();
  const navigate = useNavigate();
  useEffect(() => {
    if (!hydrated || `${pathname}${search}` === canonical) return;
    void navigate(`${canonical}${hash}`, {
      replace: true,
      preventScrollReset: true,
      defaultShouldRevalidate: false,
    });
  }, [hydrated, canonical, pathname, search, hash, navigate]);
}

import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useHydrated } from './use-hydrated.ts';
import { type Filters, parseFilters, toSearch, type View, withQuery } from '../model/filters.ts';

export interface UsedFilters {
  readonly filters: Filters;
  /** A discrete change: Back undoes it. */
  readonly change: (next: Filters) => void;
  /** Typing: replaces the address, without a history entry for each letter. */
  readonly type: (q: string) => void;
  /** The address of this list under other filters. */
  readonly to: (next: Filters) => string;
}

/** The filters of a list, which live in the address and nowhere else. */
export function useFilters(view: View): UsedFilters {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  // A prerendered page knows no query, so the first render may not either.
  const asked = useHydrated() ? search : '';
  const filters = useMemo(() => parseFilters(new URLSearchParams(asked), view), [asked, view]);
  const go = (next: Filters, replace: boolean) =>
    void navigate(
      { pathname, search: toSearch(next, view) },
      {
        replace,
        preventScrollReset: true,
        // Filters need no other data. The address changes at once, without loaders and synchronously: otherwise a
        // field drops fast typing, and a checkbox springs back before it is checked.
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

/** Replaces the address by its canonical form, without a history entry or a scroll. */
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

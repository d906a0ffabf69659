import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False while the prerendered page is hydrated, then true. What only the browser knows (the query, its abilities) may
 * be rendered only after that: before, it would differ from the prerendered page.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

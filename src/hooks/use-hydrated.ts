import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False while the page as built is being taken over, true ever after. What only the browser can know (the query
 * of the address, its abilities) is rendered from then on: before, it would differ from the page as built.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

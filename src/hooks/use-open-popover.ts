import { type RefObject, useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a popover is open, so that what is in it is made when it is wanted. Its button works before the page is
 * taken over, so the popover itself is asked: it may be open by then.
 */
export function useOpenPopover(popover: RefObject<HTMLElement | null>): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const element = popover.current;
      element?.addEventListener('toggle', changed);
      return () => element?.removeEventListener('toggle', changed);
    },
    [popover],
  );
  return useSyncExternalStore(
    subscribe,
    () => popover.current?.matches(':popover-open') ?? false,
    () => false,
  );
}

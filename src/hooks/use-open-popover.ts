import { type RefObject, useCallback, useSyncExternalStore } from 'react';

/**
 * Whether a popover is open, so that its content is rendered only then. Its button works before hydration, so we ask
 * the popover itself: it may be open already.
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

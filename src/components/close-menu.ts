import type { MouseEvent } from 'react';

/** Closes the menu that was chosen from. */
export function closeMenu({ currentTarget }: MouseEvent<HTMLElement>): void {
  return currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

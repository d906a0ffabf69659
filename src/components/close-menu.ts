import type { MouseEvent } from 'react';

/** Closes the menu that an item belongs to. */
export function closeMenu({ currentTarget }: MouseEvent<HTMLElement>): void {
  return currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

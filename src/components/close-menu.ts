import type { MouseEvent } from 'react';

/** Closes the menu that was chosen from. */
export const closeMenu = ({ currentTarget }: MouseEvent<HTMLElement>): void =>
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();

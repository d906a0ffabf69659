import type { Page } from 'playwright';

/** Whether a statement of the text is on the screen, clear of the head, has the focus and is marked. */
export function arrivedAt(page: Page, id: string) {
  return page.evaluate((wanted) => {
    const mark = document.getElementById(wanted);
    const box = mark?.getBoundingClientRect();
    const top = box === undefined ? -1 : box.top + 1;
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return {
      visible: top >= Math.max(0, head) && top < innerHeight,
      focused: document.activeElement === mark,
      arrived: mark?.dataset['arrived'] !== undefined,
    };
  }, id);
}

export const there = { visible: true, focused: true, arrived: true };

/*
 * What jsdom leaves out and the reader uses, as little of it as behaves alike. Journeys drive the real thing.
 */

/** Where pages have scrolled to, by id, since it was last emptied. */
export const scrolledTo: string[] = [];

function toggle(element: HTMLElement, open: boolean): void {
  if (element.hasAttribute('data-popover-open') === open) return;
  element.toggleAttribute('data-popover-open', open);
  element.dispatchEvent(Object.assign(new Event('toggle'), { newState: open ? 'open' : 'closed' }));
}

function popovers(): void {
  // jsdom hides popovers as browsers do, and knows of none that is open.
  const sheet = document.createElement('style');
  sheet.textContent = '[data-popover-open] { display: block !important }';
  document.head.append(sheet);
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      toggle(this, true);
    },
    hidePopover(this: HTMLElement) {
      toggle(this, false);
    },
  });
  const matches = Reflect.get(Element.prototype, 'matches') as (selector: string) => boolean;
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string): boolean {
      return selector === ':popover-open' ? this.hasAttribute('data-popover-open') : matches.call(this, selector);
    },
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[popovertarget]') : null;
    const menu = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    if (menu !== null) toggle(menu, !menu.hasAttribute('data-popover-open'));
  });
}

function dialogs(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  document.addEventListener('submit', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || target.getAttribute('method') !== 'dialog') return;
    event.preventDefault();
    target.closest('dialog')?.close();
  });
}

/** Puts them in place; once for each test file. */
export function completeBrowser(): void {
  popovers();
  dialogs();
  Object.assign(Element.prototype, {
    scrollIntoView(this: Element) {
      scrolledTo.push(this.id);
    },
  });
  Object.assign(globalThis, {
    scrollTo: () => {},
    CSS: {
      // Enough for ids and addresses within an attribute's quotation marks.
      escape: (text: string) => text.replaceAll(/[^\w-]/g, (character) => `\\${character}`),
      // jsdom knows no selector for what is open.
      supports: () => false,
    },
  });
}

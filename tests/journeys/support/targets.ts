import type { Page } from 'playwright';

/**
 * What is wrong with what can be pressed on a page as it stands: smaller than 24 CSS pixels either way (WCAG 2.2, 2.5.8),
 * or partly under another. Only a link among other words is as tall as its line. Stricter than the criterion, which
 * takes a small target with room around it: in another typeface or language that room may be gone.
 */
export const faultyTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 24 - 0.05;
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };

    /** What the element stands in that lies over the rest of the page, and covers it rightly. */
    const layerOf = (element: Element | null): Element | null =>
      element === null || element.matches('dialog, [popover]') || styleOf(element).position === 'fixed'
        ? element
        : layerOf(element.parentElement);

    /** Cut off to nothing, until it has the focus. */
    const isClipped = (element: Element | null): boolean =>
      element !== null && (styleOf(element).clipPath !== 'none' || isClipped(element.parentElement));

    const blockOf = (element: Element): Element =>
      element.parentElement !== null && ['inline', 'contents'].includes(styleOf(element).display)
        ? blockOf(element.parentElement)
        : element;

    function isAmongWords(link: Element): boolean {
      const texts = document.createTreeWalker(blockOf(link), NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) {
        const { textContent, parentElement } = texts.currentNode;
        if (/\p{L}/u.test(textContent ?? '') && parentElement?.closest('a') === null) return true;
      }
      return false;
    }

    const pressed = [...document.querySelectorAll('a[href], button, summary, select, textarea, input')]
      // A box is checked by its label as well.
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isClipped(element))
      .filter((element) => styleOf(element).display !== 'inline' || !isAmongWords(element));
    const targets = [...new Set(pressed)].map((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const name = `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;
      return { name, left, top, right, bottom, width, height, layer: layerOf(element) };
    });
    const small = targets
      .filter(({ width, height }) => Math.min(width, height) < least)
      .map(({ name, width, height }) => `${name} is ${width.toFixed(1)} × ${height.toFixed(1)}`);
    const covered = targets.flatMap((one, i) =>
      targets
        .slice(i + 1)
        .filter(
          (other) =>
            one.layer === other.layer &&
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
        )
        .map((other) => `${one.name} and ${other.name} lie over each other`),
    );
    return [...small, ...covered];
  });

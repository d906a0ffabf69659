import type { Page } from 'playwright';

/**
 * Has a page lay out also what is far from the screen. The sheet is made by a call, since the site's policy lets
 * nobody write one into the page.
 */
export function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

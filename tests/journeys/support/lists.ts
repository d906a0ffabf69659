import type { Locator, Page } from 'playwright';

/** For assertions that wait: patient enough for a machine that does something else meanwhile. */
export const soon = { timeout: 10_000 };

/** What a list says that it shows: “1–20 of 300 articles”. */
export function summaryOf(page: Page): Promise<string> {
  return page.locator('main').getByRole('status').first().innerText();
}

/** How many entries match, of which a list may show a page. */
export function matching(summary: string): number {
  const [, paged, whole] = /–[\d,]+ of ([\d,]+)|^([\d,]+) of/.exec(summary) ?? [];
  return Number((paged ?? whole ?? 'none').replaceAll(',', ''));
}

export function search(page: Page): Locator {
  return page.getByRole('search').getByRole('searchbox').first();
}

/** Opens the menu of a filter. */
export async function openMenu(page: Page, name: 'Person' | 'Country' | 'Kind'): Promise<Locator> {
  await page
    .getByRole('search')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  const menu = page.getByRole('group', { name, exact: true });
  await menu.getByRole('checkbox').first().waitFor();
  return menu;
}

export interface OfferedValue {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly disabled: boolean;
}

/** The values that an open menu offers. */
export function valuesIn(menu: Locator): Promise<readonly OfferedValue[]> {
  return menu.locator('label').evaluateAll((labels) =>
    labels.map((label) => {
      const input = label.querySelector('input');
      const [name, count] = Array.from(label.querySelectorAll(':scope > span'), (span) => span.textContent);
      return {
        label: name ?? '',
        count: Number(count),
        checked: input?.checked === true,
        disabled: input?.disabled === true,
      };
    }),
  );
}

/** The box of a value in an open menu. */
export function box(menu: Locator, label: string): Locator {
  return menu.getByRole('checkbox', { name: new RegExp(`^${label} ?[\\d(]`) });
}

/** The removable filters above a list. */
export function chipsOf(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('list', { name: 'Active filters' })
    .getByRole('link', { name: /^Remove / })
    .evaluateAll((links) => links.map((link) => link.textContent.replace(/^Remove /, '').replace(/×$/, '')));
}

/** The ids of the statements that a list shows. */
export function statementsShown(page: Page): Promise<readonly string[]> {
  return page
    .locator('main [data-statement]')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLElement ? (one.dataset['statement'] ?? '') : '')));
}

/** The titles of the articles that a list shows. */
export function titlesShown(page: Page): Promise<readonly string[]> {
  return page.locator('main h2').getByRole('link').allInnerTexts();
}

/** What has the focus, in words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    if (at === null || at === document.body) return 'nothing';
    return at.getAttribute('aria-label') ?? at.textContent.trim();
  });
}

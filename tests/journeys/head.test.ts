import { JSDOM } from 'jsdom';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { zoteroItem } from '../built/zotero';
import { open } from './support/open';

/** The head of a page, but for what the build alone writes. */
const headOf = (document: Document): readonly string[] =>
  Array.from(
    document.head.querySelectorAll('title, meta[name], meta[property], link[rel="canonical"], link[rel="alternate"]'),
    ({ outerHTML }) => outerHTML,
  )
    .filter((tag) => !/theme-color|viewport/.test(tag))
    .toSorted();

const documentOf = (html: string): Document => new JSDOM(html).window.document;
const shown = async (page: Page): Promise<Document> => documentOf(await page.content());

/** The page as it was built for the address that is shown. */
async function built(page: Page): Promise<Document> {
  const { pathname } = new URL(page.url());
  const { outDir } = inject('sites').published;
  return documentOf(await readFile(join(outDir, `${pathname.slice('/base/'.length)}.html`), 'utf8'));
}

const linkedData = 'script[type="application/ld+json"]';

test('a head follows its reader from page to page, and nothing of the page before stays in it', async () => {
  await using opened = await open('/quotes?kind=indirect', { site: 'published' });
  const { page } = opened;
  const list = await shown(page);
  // Filtered or not, it is one list.
  expect(list.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://example.org/base/quotes');
  expect(list.querySelectorAll(linkedData)).toHaveLength(1);

  await page.locator('main li [data-step]').first().click();
  await page.locator('article').waitFor();
  const article = await shown(page);
  expect(headOf(article)).toEqual(headOf(await built(page)));
  expect(zoteroItem(article)).toEqual(zoteroItem(await built(page)));
  expect(zoteroItem(article).itemType).toBe('newspaperArticle');
  // Nothing makes a script in the browser: what was said of the list is gone, and nothing is said of the article.
  expect(article.querySelectorAll(linkedData)).toHaveLength(0);

  await page.getByRole('navigation').first().getByRole('link', { name: 'People' }).click();
  await page.waitForURL('**/people');
  const people = await shown(page);
  expect(headOf(people)).toEqual(headOf(await built(page)));
  expect(zoteroItem(people).itemType).toBe('webpage');
  opened.expectQuiet();
});

import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { showcaseSlugs } from '../edition/showcase.ts';
import { faces, inEachFace } from './support/faces.ts';
import { layOutAll } from './support/lay-out-all.ts';
import { article, open } from './support/open.ts';

async function printed(path: string, site: 'real' | 'small' = 'real') {
  const opened = await open(path, { site });
  await opened.page.emulateMedia({ media: 'print' });
  // A printer has everything laid out, and a screen what is near.
  await layOutAll(opened.page);
  return opened;
}

const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

test('a printed article has every paragraph and statement, and nothing to press', async () => {
  await using opened = await printed(article);
  const { page } = opened;
  expect(await visible(page, 'h1')).toBe(1);
  expect(await visible(page, 'article p[data-paragraph]')).toBe(7);
  expect(await visible(page, 'mark[data-statement][id]')).toBe(13);
  expect(await visible(page, 'aside li')).toBe(13);
  expect(await visible(page, 'button, input, select, dialog, [popover], nav, #app > header, #app > footer')).toBe(0);
});

test('a printed article has the whole address of itself and of each statement', async () => {
  await using opened = await printed(article);
  const { page } = opened;
  const { url } = inject('sites').real;
  const text = await page.getByRole('main').innerText();
  expect(text).toContain(`${url}${article.slice(1)}`);
  const ids = await page.locator('mark[data-statement][id]').evaluateAll((marks) => marks.map(({ id }) => id));
  expect(ids.filter((id) => !text.includes(`${url}quotes/${id}`))).toEqual([]);
});

test('a printed article has the words of each statement in full', async () => {
  await using opened = await printed(article);
  const cut = await opened.page.locator('aside li p').evaluateAll((paragraphs) =>
    paragraphs
      .filter((paragraph) => getComputedStyle(paragraph).overflowY !== 'visible')
      .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 2)
      .map(({ textContent }) => textContent.slice(0, 40)),
  );
  expect(cut).toEqual([]);
});

test('on paper it is black on white, whatever the screen was', async () => {
  await using opened = await open(article, {
    colorScheme: 'dark',
    before: (page) =>
      page.addInitScript(() => localStorage.setItem('verbatim:settings', JSON.stringify({ theme: 'dark' }))),
  });
  const { page } = opened;
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('an arrived statement leaves no bar on paper', async () => {
  await using opened = await open(`${article}#b8s2vp`);
  const { page } = opened;
  await page.getByText('Statement 13 of 13').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Statement 13 of 13').isVisible()).toBe(false);
});

test.each(['/', '/quotes', '/quotes/j5r6pd', '/people/andrei-belousov'])(
  '%s prints without apparatus',
  async (path) => {
    await using opened = await printed(path);
    const { page } = opened;
    expect(await visible(page, 'h1')).toBe(1);
    expect(await visible(page, 'main [data-statement]')).toBeGreaterThan(0);
    expect(await visible(page, 'button, input, select, dialog, #app > header, #app > footer')).toBe(0);
  },
);

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('an article prints on as many pages as its text needs, with its links', async () => {
  await using opened = await open(article);
  const pdf = await opened.page.pdf({ format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(5);
});

test('a printed article fits its paper in any typeface: nothing is cut at the side', async () => {
  await using opened = await open(`/articles/${showcaseSlugs.pier}`, {
    site: 'small',
    // A4 less its margins, in CSS pixels.
    viewport: { width: 642, height: 950 },
  });
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  const width = async () => [`${await page.evaluate(() => document.documentElement.scrollWidth)} px`];
  expect(await inEachFace(page, width)).toEqual(['642 px', ...faces.map((face) => `${face}: 642 px`)]);
});

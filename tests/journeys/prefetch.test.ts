import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { showcaseSlugs } from '../edition/showcase.ts';
import { soon } from './support/lists.ts';
import { addressOf, open } from './support/open.ts';

const { pier, boats } = showcaseSlugs;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What a page asks for from now on, by the end of its address. */
function requests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test('a link on which the pointer rests has its page loaded, and a click asks for nothing more', async () => {
  await using opened = await open(`/articles/${pier}`, { site: 'small', anew: true });
  const { page } = opened;
  const asked = requests(page);
  const link = page.getByRole('complementary').getByRole('link', { name: 'Quoted' }).first();
  const id = (await link.getAttribute('href'))?.split('/').at(-1);
  await link.hover();
  await expect.poll(() => asked.filter((path) => path.endsWith(`/data/statements/${id}.json`)).length, soon).toBe(1);
  await expect.poll(() => asked.filter((path) => path.includes('/StatementPage')).length, soon).toBe(1);
  const before = asked.length;
  await link.click();
  await heading(page).filter({ hasText: 'Statement' }).waitFor();
  expect(addressOf(page)).toBe(`/quotes/${id}`);
  expect(asked.slice(before)).toEqual([]);
  opened.expectQuiet();
});

test('what could not be loaded ahead is loaded by the click', async () => {
  await using opened = await open('/', { site: 'small', anew: true });
  const { page } = opened;
  const fails = /\/data\/articles\/|\/assets\/ArticlePage/;
  await page.route(fails, (route) => route.abort());
  const asked = requests(page);
  const link = page.locator(`main h2 a[href="/articles/${boats}"]`);
  await link.hover();
  await expect.poll(() => asked.some((path) => path.endsWith(`${boats}.json`)), soon).toBe(true);
  await page.unroute(fails);
  await link.click();
  await page.locator('[data-paragraph="1"]').waitFor();
  expect(addressOf(page)).toBe(`/articles/${boats}`);
});

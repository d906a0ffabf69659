import type { Page } from 'playwright';
import { beforeAll, expect, test, inject } from 'vitest';
import { box, matching, openMenu, search, soon, summaryOf, valuesIn } from './support/lists.ts';
import { addressOf, open } from './support/open.ts';
import { untilBuilt } from './support/built.ts';
import { catalogueOf, statementsOf } from './support/published.ts';

// It is still being built while other tests run.
beforeAll(() => untilBuilt(inject('sites').huge.outDir), 300_000);

const most = 5000;
const nodes = (page: Page) => page.evaluate(() => document.getElementsByTagName('*').length);

test.each(['/', '/quotes'])('with 3,000 articles %s filters, pages and keeps few elements', async (path) => {
  await using opened = await open(path, { site: 'huge' });
  const { page } = opened;
  const all = await summaryOf(page);
  expect(await nodes(page)).toBeLessThan(most);
  const menu = await openMenu(page, 'Person');
  expect((await valuesIn(menu)).length).toBeGreaterThan(250);
  expect(await nodes(page)).toBeLessThan(most);
  const [first] = await valuesIn(menu);
  await box(menu, first?.label ?? '').check();
  await expect.poll(async () => matching(await summaryOf(page)), soon).toBe(first?.count);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click();
  await expect.poll(() => summaryOf(page), soon).toMatch(/^21–40 of /);
  expect(await nodes(page)).toBeLessThan(most);
  await page.getByRole('link', { name: /^Remove Person/ }).click();
  await expect.poll(() => summaryOf(page), soon).toBe(all);
  opened.expectQuiet();
});

test.each(['/', '/quotes'])('with 3,000 articles quick typing at %s loses no letter', async (path) => {
  await using opened = await open(path, { site: 'huge' });
  const { page } = opened;
  const typed = 'the harbour and its library of lamps';
  const all = await summaryOf(page);
  await search(page).pressSequentially(typed);
  expect(await search(page).inputValue()).toBe(typed);
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), soon).toBe(typed);
  await expect.poll(() => summaryOf(page), soon).not.toBe(all);
  expect(await nodes(page)).toBeLessThan(most);
  await search(page).fill('');
  await expect.poll(() => addressOf(page), soon).toBe(path);
  await expect.poll(() => summaryOf(page), soon).toBe(all);
  opened.expectQuiet();
});

test('the numbers of a large edition are all of it', async () => {
  const { articles, people } = await catalogueOf('huge');
  expect(articles).toHaveLength(3000);
  const quotes = (await statementsOf('huge')).filter(({ kind }) => kind !== 'indirect').length;
  await using opened = await open('/', { site: 'huge' });
  const { page, goTo } = opened;
  expect(await summaryOf(page)).toBe('1–20 of 3,000 articles');
  await goTo('/quotes');
  expect(matching(await summaryOf(page))).toBe(quotes);
  await goTo('/people');
  expect(await page.locator('main li').count()).toBe(people.length);
  expect(await nodes(page)).toBeLessThan(most);
  await goTo('/countries');
  expect(await nodes(page)).toBeLessThan(most);
  opened.expectQuiet();
});

test('the page of somebody with hundreds of statements shows the first and leads to the rest', async () => {
  await using opened = await open('/people/berit-aldersund', { site: 'huge' });
  const { page } = opened;
  const said = (await statementsOf('huge')).filter(
    ({ speaker }) => speaker.kind === 'person' && speaker.id === 'berit-aldersund',
  );
  expect(said.length).toBeGreaterThan(500);
  expect(await nodes(page)).toBeLessThan(most);
  await page.getByRole('link', { name: `All ${said.length.toLocaleString('en')} statements` }).click();
  await expect.poll(() => addressOf(page), soon).toContain('/quotes?kind=');
  await expect.poll(async () => matching(await summaryOf(page)), soon).toBe(said.length);
  opened.expectQuiet();
});

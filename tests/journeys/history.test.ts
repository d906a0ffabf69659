import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { box, chipsOf, focused, matching, openMenu, search, soon, summaryOf, titlesShown } from './support/lists.ts';
import { addressOf, article, open } from './support/open.ts';

const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });

const scrolledTo = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** The title that is said to those who do not see the page change. */
const announced = (page: Page) => page.locator('#app > [role="status"]').textContent();

test('Back and Forward restore each state of the filters', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  const states: { address: string; chips: readonly string[]; count: number }[] = [];
  const note = async (address: string) => {
    await expect.poll(() => addressOf(page), soon).toBe(address);
    states.push({ address, chips: await chipsOf(page), count: matching(await summaryOf(page)) });
  };
  await note('/');
  await box(await openMenu(page, 'Person'), 'Berit Aldersund').check();
  await note('/?person=berit-aldersund');
  await page.keyboard.press('Escape');
  await box(await openMenu(page, 'Country'), 'Bulgaria').check();
  await note('/?country=bg&person=berit-aldersund');
  await page.keyboard.press('Escape');
  await page.getByLabel('Order').selectOption('Oldest first');
  await note('/?country=bg&person=berit-aldersund&sort=oldest');
  expect(new Set(states.slice(0, 3).map(({ count }) => count)).size).toBe(3);

  const isAt = async ({ address, chips, count }: (typeof states)[number]) => {
    await expect.poll(() => addressOf(page), soon).toBe(address);
    await expect.poll(() => chipsOf(page), soon).toEqual(chips);
    expect(matching(await summaryOf(page))).toBe(count);
  };
  for (const state of states.toReversed().slice(1)) {
    await page.goBack();
    await isAt(state);
  }
  for (const state of states.slice(1)) {
    await page.goForward();
    await isAt(state);
  }
  expect(await page.getByLabel('Order').inputValue()).toBe('oldest');
  opened.expectQuiet();
});

test('Back to a list restores its page, its place on the screen and the link that was followed', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click();
  await expect.poll(() => summaryOf(page), soon).toBe('21–40 of 300 articles');
  const titles = await titlesShown(page);
  const link = page.locator('main h2').nth(11).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const y = await scrolledTo(page);
  expect(y).toBeGreaterThan(500);
  await link.click();
  await expect.poll(() => page.locator('h1').innerText(), soon).toBe(titles[11]);
  await expect.poll(() => scrolledTo(page), soon).toBe(0);
  await expect.poll(() => focused(page), soon).toBe(titles[11]);

  await page.goBack();
  await expect.poll(() => addressOf(page), soon).toBe('/?page=2');
  await expect.poll(() => titlesShown(page), soon).toEqual(titles);
  await expect.poll(() => scrolledTo(page), soon).toBe(y);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  expect(await focused(page)).toBe(titles[11]);
  await page.goForward();
  await expect.poll(() => page.locator('h1').innerText(), soon).toBe(titles[11]);
  opened.expectQuiet();
});

test('a filter changes nothing of where the reader is on the page', async () => {
  await using opened = await open('/', { site: 'many', viewport: { width: 1280, height: 500 } });
  const { page } = opened;
  await page.evaluate(() => scrollTo(0, 60));
  await search(page).fill('a');
  await expect.poll(() => addressOf(page), soon).toBe('/?q=a');
  await expect.poll(() => summaryOf(page), soon).toMatch(/of \d+ articles/);
  expect(await scrolledTo(page)).toBe(60);
  opened.expectQuiet();
});

test('a list is as it was, and where it was, after a reload', async () => {
  await using opened = await open('/quotes?person=berit-aldersund', { site: 'many' });
  const { page } = opened;
  const summary = await summaryOf(page);
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => scrolledTo(page), soon).toBe(900);
  // Twice, since the second is the reload of a reload.
  for (let reloads = 0; reloads < 2; reloads += 1) {
    await opened.reload();
    await expect.poll(() => summaryOf(page), soon).toBe(summary);
    await expect.poll(() => scrolledTo(page), soon).toBe(900);
  }
  opened.expectQuiet();
});

test('the same address opened anew begins at its top, and Back finds the old place', async () => {
  const address = '/quotes?person=berit-aldersund';
  await using opened = await open(address, { site: 'many' });
  const { page, goTo } = opened;
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => scrolledTo(page), soon).toBe(900);
  await goTo('/about');
  await goTo(address);
  expect(await scrolledTo(page)).toBe(0);
  await opened.goBack();
  await opened.goBack();
  await expect.poll(() => addressOf(page), soon).toBe(address);
  await expect.poll(() => scrolledTo(page), soon).toBe(900);
  opened.expectQuiet();
});

test('a new page begins at its top, with the focus on its heading and its title announced', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  expect(await announced(page)).toBe('');
  const titles = [await page.title()];
  for (const [name, address] of [
    ['Quotes', '/quotes'],
    ['People', '/people'],
    ['Countries', '/countries'],
    ['About', '/about'],
  ] as const) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await section(page, name).evaluate((link) => (link instanceof HTMLElement ? link.click() : undefined));
    await expect.poll(() => addressOf(page), soon).toBe(address);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), soon).toBe('H1');
    await expect.poll(() => scrolledTo(page), soon).toBe(0);
    const title = await page.title();
    await expect.poll(() => announced(page), soon).toBe(title);
    titles.push(title);
  }
  expect(new Set(titles).size).toBe(5);
  opened.expectQuiet();
});

test('an article, a person, a country and a statement are announced by their own names', async () => {
  await using opened = await open('/people');
  const { page } = opened;
  const isAt = async (title: RegExp) => {
    await expect.poll(() => announced(page), soon).toMatch(title);
    expect(await page.title()).toMatch(title);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), soon).toBe('H1');
  };
  await page.getByRole('link', { name: 'Dong Jun' }).click();
  await isAt(/^Dong Jun · /);
  await page.getByRole('link', { name: /^Belousov and Dong Jun meet/ }).click();
  await isAt(/^Belousov and Dong Jun meet .* · /);
  await page.getByRole('region', { name: 'Countries' }).getByRole('link', { name: 'China' }).click();
  await isAt(/^China · /);
  await page.goBack();
  await expect.poll(() => addressOf(page), soon).toBe(article);
  await page.locator('aside').getByRole('link', { name: 'Quoted' }).first().click();
  await isAt(/^Andrei Belousov: “Our joint efforts.*\(statement 4\) · /);
  opened.expectQuiet();
});

test('a fast reader who goes on before a page has come ends where they wanted', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  await page.evaluate(() => {
    for (const name of ['Quotes', 'People', 'Countries', 'About', 'Articles', 'Countries']) {
      const link = [...document.querySelectorAll('nav a')].find(({ textContent }) => textContent === name);
      if (link instanceof HTMLElement) link.click();
    }
  });
  await expect.poll(() => addressOf(page), soon).toBe('/countries');
  await expect.poll(() => page.title(), soon).toMatch(/^Countries · /);
  opened.expectQuiet();
});

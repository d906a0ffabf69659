import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { paths } from '../../src/site/paths.ts';
import { routesOfReal, routesOfSmall } from './support/addresses.ts';
import { faces, inEachFace } from './support/faces.ts';
import { layOutAll } from './support/lay-out-all.ts';
import { article, open, openEach, type OpenOptions } from './support/open.ts';
import { catalogueOf, statementsOf } from './support/published.ts';
import { sideBySide } from './support/side-by-side.ts';

const phone = { viewport: { width: 320, height: 568 } } as const;
/** A window of 1280 × 1024 at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } as const;

const larger = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('verbatim:settings', JSON.stringify({ size: 'larger' })));

/** What is wider than the screen as it stands: the page itself, or parts of it that are cut off or stick out. */
const overflowNow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && (right > clientWidth + 0.5 || left < -0.5);
    });
    const names = outside.map((one) => `${one.localName} ${one.classList.value} ${one.textContent.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth}`, ...names] : names;
  });

/** What is wider than the screen in any typeface. */
const overflow = (page: Page) => inEachFace(page, () => overflowNow(page));

async function overflows(addresses: readonly string[], options: OpenOptions): Promise<readonly string[]> {
  const found = await openEach(addresses, options, async ({ page }, address) => {
    await layOutAll(page);
    return (await overflow(page)).map((what) => `${address}: ${what}`);
  });
  return found.flat();
}

const longestWord = (text: string): string => text.split(/[\s-]/).toSorted((a, b) => b.length - a.length)[0] ?? '';

/** The one with the longest text. */
const longest = <Item>(items: readonly Item[], text: (item: Item) => string): Item | undefined =>
  items.toSorted((a, b) => text(b).length - text(a).length)[0];

/** Pages of the large edition where something is as long as it gets. */
async function extremes(): Promise<readonly string[]> {
  const { articles, people, countries } = await catalogueOf('many');
  const statements = await statementsOf('many');
  const title = longest(articles, (one) => one.title.text);
  const wordInTitle = longest(articles, (one) => longestWord(one.title.text));
  const person = longest(people, ({ name }) => name);
  const office = longest(people, ({ offices }) => offices[0]?.title ?? '');
  const country = longest(countries, ({ name }) => name);
  const statement = longest(statements, (one) => one.words.join(' '));
  const wordInStatement = longest(statements, (one) => longestWord(one.words.join(' ')));
  return [
    ...[title, wordInTitle].flatMap((one) => (one === undefined ? [] : [paths.article(one.slug)])),
    ...[person, office].flatMap((one) => (one === undefined ? [] : [paths.person(one.id)])),
    ...(country === undefined ? [] : [paths.country(country.code)]),
    ...[statement, wordInStatement].flatMap((one) => (one === undefined ? [] : [paths.statement(one.id)])),
  ];
}

test('nothing scrolls sideways on any page of the edition at 320 px, at 400 %, and with the text larger', async () => {
  const found = await openEach(routesOfReal, phone, async ({ page }, address) => {
    await layOutAll(page);
    const at320 = await overflowNow(page);
    await page.setViewportSize(zoomed.viewport);
    const at400 = await overflowNow(page);
    await page.evaluate(() => {
      document.documentElement.dataset['size'] = 'larger';
    });
    return [at320, at400, await overflow(page)].map((what) => `${address}: ${what.join(', ')}`);
  });
  expect(found.flat()).toEqual(routesOfReal.flatMap((address) => Array.from({ length: 3 }, () => `${address}: `)));
});

test('nothing scrolls sideways at 320 px on any of a few made-up pages', async () => {
  expect(await overflows(routesOfSmall, { ...phone, site: 'small', before: larger })).toEqual([]);
});

test('nothing scrolls sideways at 320 px where titles, names and words are as long as they get', async () => {
  const addresses = [...(await extremes()), '/', '/?page=8', '/quotes?page=3&sort=longest', '/people', '/countries'];
  expect(addresses).toHaveLength(12);
  expect(await overflows(addresses, { ...phone, site: 'many', before: larger })).toEqual([]);
});

/** What of an open menu is off the screen as it stands, and what sticks out of the page while it is open. */
async function offScreenNow(page: Page, menu: Locator): Promise<readonly string[]> {
  const screen = page.viewportSize();
  const box = await menu.boundingBox();
  if (box === null || screen === null) return ['all of the menu'];
  const sides = {
    left: box.x < 0,
    top: box.y < 0,
    right: box.x + box.width > screen.width,
    bottom: box.y + box.height > screen.height,
  };
  const off = Object.entries(sides).flatMap(([side, is]) => (is ? [`the menu’s ${side}`] : []));
  return [...off, ...(await overflowNow(page))];
}

/** The same in any typeface. */
async function offScreen(page: Page, menu: Locator): Promise<readonly string[]> {
  await menu.waitFor();
  return await inEachFace(page, () => offScreenNow(page, menu));
}

const looks = [
  ['at 320 px', phone],
  ['at 400 % with the text larger', { ...zoomed, before: larger }],
] as const;

test.each(looks)('the menus of filters open within the screen %s', async (_, look) => {
  await using opened = await open('/quotes', { ...look, site: 'many' });
  const { page } = opened;
  for (const name of ['Person', 'Country', 'Kind']) {
    await page.getByRole('search').getByRole('button', { name }).click();
    expect(await offScreen(page, page.getByRole('group', { name, exact: true }))).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test.each(looks)('the settings open within the screen, to their last choice, %s', async (_, look) => {
  await using opened = await open('/', look);
  const { page } = opened;
  await page.getByRole('button', { name: 'Reading settings' }).click();
  expect(await offScreen(page, page.getByRole('group', { name: 'Reading settings' }))).toEqual([]);
});

test.each(looks)('the Share menu opens within the screen %s', async (_, look) => {
  await using opened = await open(article, look);
  const { page } = opened;
  await page.getByRole('button', { name: /^Share statement 5 by/ }).click();
  expect(await offScreen(page, page.getByRole('group', { name: /^Share statement 5 by/ }))).toEqual([]);
});

test.each(looks)('the overview of keys opens within the screen %s', async (_, look) => {
  await using opened = await open('/', look);
  const { page } = opened;
  await page.keyboard.press('?');
  expect(await offScreen(page, page.getByRole('dialog'))).toEqual([]);
});

test.each(looks)('what is arrived at stays in sight beside the bar that says so %s', async (_, look) => {
  const found = await sideBySide(faces, async (face) => {
    await using opened = await open(`${article}#b8s2vp`, { ...look, face });
    const { page } = opened;
    const bar = page.getByRole('status').filter({ hasText: 'Statement 13 of 13' });
    await bar.waitFor();
    const mark = await page.locator('#b8s2vp').boundingBox();
    const covered = await bar.boundingBox();
    const inSight = mark !== null && covered !== null && mark.y >= 0 && mark.y < covered.y;
    return { face, inSight, overflow: await overflowNow(page) };
  });
  expect(found).toEqual(faces.map((face) => ({ face, inSight: true, overflow: [] })));
});

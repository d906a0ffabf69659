import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { arrivedAt, there } from './support/arrived.ts';
import { focused, openMenu, search, soon, summaryOf, titlesShown, valuesIn } from './support/lists.ts';
import { addressOf, article, open } from './support/open.ts';

const overview = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

async function settings(page: Page) {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  return page.getByRole('group', { name: 'Reading settings' });
}

/** What of the document's element tells how to read. */
const appearance = (page: Page) =>
  page.evaluate(() => {
    const { theme, size, face } = document.documentElement.dataset;
    return { theme, size, face };
  });

const lists = ['/quotes', '/?country=no'];

test.each(lists)('at %s Tab reaches the skip link, from there the search and the filters', async (at) => {
  await using opened = await open(at, { site: 'many' });
  const { page } = opened;
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the content');
  const skip = await page.getByRole('link', { name: 'Skip to the content' }).boundingBox();
  expect(Math.min(skip?.x ?? -1, skip?.y ?? -1)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  const reached: string[] = [];
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push((await focused(page)).replace(/\d+ chosen$/, ''));
  }
  expect(reached).toEqual([expect.stringMatching(/^Search /), 'Person', 'Country', 'Kind']);
  opened.expectQuiet();
});

test('without the skip link Tab goes through the head first', async () => {
  await using opened = await open('/quotes', { site: 'many' });
  const { page } = opened;
  const reached: string[] = [];
  for (let presses = 0; presses < 9; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await focused(page));
  }
  expect(reached).toEqual([
    'Skip to the content',
    'Verbatim',
    'Articles',
    'Quotes',
    'People',
    'Countries',
    'About',
    'Reading settings',
    'Search words, speakers and titles',
  ]);
  opened.expectQuiet();
});

test('a filter is opened, looked through, chosen and closed without a mouse', async () => {
  await using opened = await open('/quotes', { site: 'many' });
  const { page } = opened;
  const before = await summaryOf(page);
  const button = page.getByRole('search').getByRole('button', { name: /^Person/ });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Person', exact: true });
  await menu.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Find a person');
  await page.keyboard.type('wierzb');
  const offered = async () => (await valuesIn(menu)).map(({ label }) => label);
  await expect.poll(offered, soon).toEqual(['Tomasz Wierzbniak']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => addressOf(page), soon).toBe('/quotes?person=tomasz-wierzbniak');
  await expect.poll(() => summaryOf(page), soon).not.toBe(before);
  // Still open and in its place: the next press takes it back.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  await page.keyboard.press('Space');
  await expect.poll(() => addressOf(page), soon).toBe('/quotes');
  await page.keyboard.press('Space');
  await expect.poll(() => addressOf(page), soon).toBe('/quotes?person=tomasz-wierzbniak');
  await page.keyboard.press('Escape');
  await expect.poll(() => menu.isVisible(), soon).toBe(false);
  expect(await focused(page)).toMatch(/^Person/);
  opened.expectQuiet();
});

test('a Share menu is used and closed without a mouse', async () => {
  await using opened = await open('/quotes', { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = opened;
  const button = page.getByRole('button', { name: /^Share statement by/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const copy = page.getByRole('button', { name: 'Copy link to this statement' });
  await copy.waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Copy link to this statement');
  await page.keyboard.press('Enter');
  await expect.poll(() => copy.innerText(), soon).toContain('Copied');
  await page.keyboard.press('Escape');
  await expect.poll(() => copy.count(), soon).toBe(0);
  expect(await focused(page)).toMatch(/^Share statement by/);
  opened.expectQuiet();
});

test('“/” goes to the search, and single keys are letters while one types', async () => {
  await using opened = await open('/quotes', { site: 'many' });
  const { page } = opened;
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('Search words, speakers and titles');
  await page.keyboard.type('j/k?');
  expect(await search(page).inputValue()).toBe('j/k?');
  expect(await overview(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await search(page).inputValue()).toBe('');
  await expect.poll(() => addressOf(page), soon).toBe('/quotes');
  opened.expectQuiet();
});

test('“j” and “k” step through a list, and Enter opens what they stand on', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  const titles = await titlesShown(page);
  for (const [key, at] of [
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focused(page), soon).toBe(titles[at]);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').innerText(), soon).toBe(titles[1]);
  opened.expectQuiet();
});

test('“j” and “k” step through the statements of an article, each with its address', async () => {
  await using opened = await open(article);
  const { page } = opened;
  const entries = await page.evaluate(() => history.length);
  for (const [key, id] of [
    ['j', 'm4k8tz'],
    ['j', 'q7w2hn'],
    ['j', 'c9x3vb'],
    ['k', 'q7w2hn'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => addressOf(page), soon).toBe(`${article}#${id}`);
    await expect.poll(() => arrivedAt(page, id), soon).toEqual(there);
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
  opened.expectQuiet();
});

test('“?” shows the keys, which rest meanwhile; Escape closes it and gives the focus back', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  const [first] = await titlesShown(page);
  await page.keyboard.press('j');
  await expect.poll(() => focused(page), soon).toBe(first);
  await page.keyboard.press('?');
  await overview(page).waitFor();
  expect(await overview(page).getByRole('definition').count()).toBe(4);
  await page.keyboard.press('j');
  await page.keyboard.press('/');
  expect(await overview(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => overview(page).count(), soon).toBe(0);
  expect(await focused(page)).toBe(first);
  opened.expectQuiet();
});

test('keys with Control or Alt are the browser’s', async () => {
  await using opened = await open('/', { site: 'many' });
  const { page } = opened;
  for (const key of ['Control+j', 'Alt+j', 'Meta+k', 'Control+/']) {
    await page.evaluate((pressed) => {
      const [modifier, letter = ''] = pressed.split('+');
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: letter,
          bubbles: true,
          ctrlKey: modifier === 'Control',
          altKey: modifier === 'Alt',
          metaKey: modifier === 'Meta',
        }),
      );
    }, key);
    expect(await focused(page)).toBe('nothing');
  }
  opened.expectQuiet();
});

test('single keys can be turned off in the settings, for good, and on again', async () => {
  await using opened = await open('/quotes', { site: 'many' });
  const { page, goTo } = opened;
  await (await settings(page)).getByRole('checkbox', { name: /^Keyboard shortcuts/ }).uncheck();
  await page.keyboard.press('Escape');
  const silent = async () => {
    const at = await focused(page);
    for (const key of ['/', 'j', 'k', '?']) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(at);
    }
    expect(await overview(page).count()).toBe(0);
  };
  await silent();
  await opened.reload();
  await silent();
  await goTo('/');
  await (await settings(page)).getByRole('checkbox', { name: /^Keyboard shortcuts/ }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await focused(page)).toMatch(/^Search /);
  opened.expectQuiet();
});

test('a facet’s boxes do not take “j” for themselves, nor lose their place to a filter', async () => {
  await using opened = await open('/quotes', { site: 'many' });
  const { page } = opened;
  const menu = await openMenu(page, 'Kind');
  await menu.getByRole('checkbox').last().focus();
  await page.keyboard.press('Space');
  await expect.poll(() => addressOf(page), soon).toContain('kind=indirect');
  expect(
    await menu
      .getByRole('checkbox')
      .last()
      .evaluate((it) => document.activeElement === it),
  ).toBe(true);
  opened.expectQuiet();
});

test('light, size and typeface are applied at once and kept, from before the first paint', async () => {
  await using opened = await open(article, {
    colorScheme: 'light',
    before: (page) =>
      page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          const { theme, size, face } = document.documentElement.dataset;
          Object.assign(globalThis, { early: { theme, size, face } });
        });
      }),
  });
  const { page } = opened;
  const early = () => page.evaluate(() => ({ ...(Reflect.get(globalThis, 'early') as object) }));
  const looks = () =>
    page.evaluate(() => {
      const text = document.querySelector('[data-paragraph]');
      const { fontSize = '', fontFamily = '' } = text === null ? {} : getComputedStyle(text);
      const background = getComputedStyle(document.body).backgroundColor;
      return { background, size: parseFloat(fontSize), fontFamily };
    });
  expect(await early()).toEqual({});
  const before = await looks();
  const menu = await settings(page);
  await menu.getByRole('radio', { name: 'Dark' }).check();
  await menu.getByRole('radio', { name: 'Larger' }).check();
  await menu.getByRole('radio', { name: 'Sans' }).check();
  const chosen = { theme: 'dark', size: 'larger', face: 'sans' };
  expect(await appearance(page)).toEqual(chosen);
  const after = await looks();
  expect(after.background).not.toBe(before.background);
  expect(after.size).toBeGreaterThan(before.size);
  expect(after.fontFamily).not.toBe(before.fontFamily);

  await opened.reload();
  expect(await early()).toEqual(chosen);
  expect(await looks()).toEqual(after);
  const again = await settings(page);
  expect(await again.getByRole('radio', { name: 'Larger' }).isChecked()).toBe(true);
  await again.getByRole('radio', { name: 'System' }).check();
  await again.getByRole('radio', { name: 'Normal' }).check();
  await again.getByRole('radio', { name: 'Serif', exact: true }).check();
  expect(await looks()).toEqual(before);
  opened.expectQuiet();
});

test('a choice in one tab is at once the choice in another', async () => {
  await using opened = await open(article);
  const { page } = opened;
  const other = await page.context().newPage();
  await other.goto(page.url(), { waitUntil: 'networkidle' });
  await (await settings(page)).getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(async () => (await appearance(other)).theme, soon).toBe('dark');
  opened.expectQuiet();
});

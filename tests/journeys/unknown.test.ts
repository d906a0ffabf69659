import { expect, test } from 'vitest';
import { showcaseSlugs } from '../edition/showcase.ts';
import { chipsOf, soon, summaryOf } from './support/lists.ts';
import { addressOf, article, open, openEach, type Opened } from './support/open.ts';

function expectOnly(noise: readonly string[], ...expected: readonly RegExp[]) {
  expect(noise.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
}

/** What the browser itself writes about an address that answers 404. */
const notFound = /^console: Failed to load resource: .* 404 /;

const expectOnlyNotFound = ({ noise }: Opened) => expectOnly(noise, notFound);

const wayOn = (opened: Opened) => opened.page.locator('main').getByRole('link').first();

test.each(['/no-such-page', '/articles', '/articles/a/b', '/data', '/people/dong-jun/more'])(
  'the address %s of no page answers 404, says so, and offers ways on',
  async (address) => {
    await using opened = await open(address);
    const { page, response } = opened;
    expect(response?.status()).toBe(404);
    await expect.poll(() => page.locator('h1').innerText(), soon).toMatch(/^There is no /);
    await expect.poll(() => page.title(), soon).toMatch(/^(Not found|No such)/);
    await wayOn(opened).click();
    await expect.poll(() => page.locator('h1').innerText(), soon).not.toMatch(/^There is no /);
    expectOnlyNotFound(opened);
  },
);

test('an address that is none at all answers 404 and says so', async () => {
  await using opened = await open('/%zz');
  const { page, response, noise } = opened;
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.locator('h1').innerText(), soon).toBe('There is no page at this address.');
  // The router has a word to say about it as well.
  expectOnly(noise, notFound, /^console: The URL path "\/%zz" could not be decoded/);
});

test('an address with a slash too many has no file, and the app finds its page all the same', async () => {
  await using opened = await open('/quotes/');
  const { page, response } = opened;
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.locator('h1').innerText(), soon).toMatch(/^What was said/);
  await expect.poll(() => summaryOf(page), soon).toBe('3 of 3 quotes, from 1 article');
  expectOnlyNotFound(opened);
});

test.each([
  ['article', '/articles/nothing-of-this-name', 'nothing-of-this-name'],
  ['article', '/articles/Not%20a%20slug', 'Not a slug'],
  ['statement', '/quotes/zzzz99', 'zzzz99'],
  ['statement', '/quotes/4', '4'],
  ['person', '/people/nobody-at-all', 'nobody-at-all'],
  ['country', '/countries/zz', 'zz'],
  ['country', '/countries/atlantis', 'atlantis'],
])('an unknown %s at %s answers 404 and is named', async (what, address, id) => {
  await using opened = await open(address);
  const { page, response } = opened;
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.locator('h1').innerText(), soon).toBe(`There is no such ${what} here.`);
  const said = await page.locator('main').innerText();
  expect(said).toContain(`Nothing was ever published in this edition as ${id}`);
  expect(await page.title()).toContain(`No such ${what}: ${id}`);
  await wayOn(opened).click();
  await expect.poll(() => page.locator('h1').innerText(), soon).not.toContain('There is no');
  expectOnlyNotFound(opened);
});

test('an unknown person of a filter stays as a chip, is explained, and can be taken away', async () => {
  await using opened = await open('/quotes?person=nobody-at-all');
  const { page } = opened;
  expect(await chipsOf(page)).toEqual(['Person: nobody-at-all']);
  const text = await page.locator('main').innerText();
  expect(text).toContain(
    'Nothing in this edition has person “nobody-at-all”. It may be misspelt, or from another edition.',
  );
  expect(text).toMatch(/No \w+ matches Person: nobody-at-all\./);
  await page.getByRole('link', { name: 'Remove Person: nobody-at-all' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/quotes');
  await expect.poll(() => summaryOf(page), soon).toBe('3 of 3 quotes, from 1 article');
  opened.expectQuiet();
});

test('unknown countries, kinds, orders and pages harm nothing', async () => {
  await using opened = await open('/?country=zz&country=ru&kind=sung&sort=backwards&page=-4');
  const { page } = opened;
  expect(await chipsOf(page)).toEqual(['Country: Russia', 'Country: zz', 'Kind: sung']);
  expect(await page.locator('main').innerText()).toContain('Nothing in this edition has kind “sung”.');
  await page.getByRole('link', { name: 'Remove Kind: sung' }).click();
  await expect.poll(() => addressOf(page), soon).toBe('/?country=ru&country=zz');
  await expect.poll(() => summaryOf(page), soon).toBe('1 of 1 article');
  opened.expectQuiet();
});

test('a broken query leaves a page that works', async () => {
  const queries = [
    'person=%E0%A4%A',
    'person=',
    'page=99999999999999999999',
    'q=%00',
    'person=__proto__',
    'kind=constructor',
  ];
  await openEach(
    queries.map((query) => `/quotes?${query}`),
    {},
    async (opened, path) => {
      const { page } = opened;
      await expect.poll(() => summaryOf(page), { ...soon, message: path }).toMatch(/of \d+ (quote|statement)/);
      expect(await page.locator('h1').innerText()).toBe('What was said, word for word, and by whom.');
      opened.expectQuiet();
    },
  );
});

test('a hash of no statement says so, and the article is there to read', async () => {
  await using opened = await open(`${article}#zzzz99`);
  const { page } = opened;
  const bar = page.getByRole('status').filter({ hasText: 'That statement is not in this article.' });
  await bar.waitFor();
  await expect.poll(() => bar.innerText(), soon).toContain('The link may be cut off or misspelt.');
  expect(await page.locator('[data-paragraph]').count()).toBe(7);
  await page.getByRole('link', { name: 'Leave the statement, stay in the article' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(article);
  await expect.poll(() => bar.count(), soon).toBe(0);
  opened.expectQuiet();
});

test('a hash that is no statement’s breaks nothing', async () => {
  const hashes = ['#', '#the-statements', '#:~:text=Beijing', '#<b>'];
  // In a new tab each: otherwise it would be the same page going to another place in itself.
  await openEach(
    hashes.map((hash) => `${article}${hash}`),
    { anew: true },
    async (opened) => {
      expect(await opened.page.locator('[data-paragraph]').count()).toBe(7);
      opened.expectQuiet();
    },
  );
});

test('a hash that cannot be decoded is no statement’s either', async () => {
  await using opened = await open(`${article}#%E0%A4%A`);
  expect(await opened.page.locator('[data-paragraph]').count()).toBe(7);
  // The router has a word to say about it.
  expectOnly(opened.noise, /^console: "%E0%A4%A" is not a decodable element ID/);
});

test('an edition without articles has decent pages', async () => {
  const said = new Map([
    ['/', 'Nothing is published here yet.'],
    ['/quotes', 'Nothing is published here yet.'],
    ['/people', 'Nobody speaks in this edition yet.'],
    ['/countries', 'Nobody speaks for a country in this edition yet.'],
    ['/about', 'What the marks mean'],
    ['/?person=somebody', 'Nothing is published here yet.'],
    ['/quotes?q=anything&page=3', 'Nothing is published here yet.'],
  ]);
  await openEach([...said.keys()], { site: 'empty' }, async (opened, address) => {
    const { page, response } = opened;
    expect(response?.status()).toBe(200);
    await expect.poll(() => page.locator('main').innerText(), soon).toContain(said.get(address));
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|null/);
    opened.expectQuiet();
  });
});

test('a statement asked for in an article that it does not stand in leaves the article to read', async () => {
  await using opened = await open(`/articles/${showcaseSlugs.note}#tctmhs`, { site: 'small' });
  const bar = opened.page.getByRole('status').filter({ hasText: 'That statement is not in this article.' });
  await bar.waitFor();
  expect(await opened.page.locator('[data-paragraph]').count()).toBe(1);
  opened.expectQuiet();
});

import type { Page, Route } from 'playwright';
import { expect, test } from 'vitest';
import { addressOf, article, open } from './support/open.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const failure = 'This page did not load.';

const answers = [
  ['no answer comes', (route: Route) => route.abort(), 'The site could not be reached.'],
  ['the site answers 500', (route: Route) => route.fulfill({ status: 500, body: 'no' }), 'The site answered 500.'],
] as const;

test.each(answers)('where %s for a page’s data, it says why, and trying again works', async (_, fail, reason) => {
  await using opened = await open('/', { anew: true });
  const { page } = opened;
  await page.route('**/data/articles/**', fail);
  await page.locator('main h2').getByRole('link').first().click();
  await page.getByRole('heading', { name: failure }).waitFor();
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain(reason);
  expect(await main.innerText()).toContain(article);
  expect(addressOf(page)).toBe(article);
  expect(await page.title()).toContain('Not loaded');
  // Still failing: it says so again and is not stuck.
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Trying…' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.unroute('**/data/articles/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-paragraph="7"]').waitFor();
  expect(addressOf(page)).toBe(article);
  expect(await page.title()).not.toContain('Not loaded');
});

test('where a page’s data fails, the way back and the other pages stay open', async () => {
  await using opened = await open('/people', { anew: true });
  const { page } = opened;
  await page.route('**/data/people/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Dong Jun' }).click();
  await page.getByRole('heading', { name: failure }).waitFor();
  await page.goBack();
  await expect.poll(() => heading(page).innerText()).toBe('Who speaks, and who is spoken of.');
  await page.goForward();
  await page.getByRole('heading', { name: failure }).waitFor();
  await page.getByRole('link', { name: 'All articles' }).click();
  await expect.poll(() => addressOf(page)).toBe('/');
  await page.locator('main h2').first().waitFor();
});

test('an answer that fails once is asked for again without a word', async () => {
  await using opened = await open('/', { anew: true });
  const { page } = opened;
  let asked = 0;
  await page.route('**/data/articles/**', (route) => {
    asked += 1;
    return asked === 1 ? route.abort() : route.continue();
  });
  await page.locator('main h2').getByRole('link').first().click();
  await page.locator('[data-paragraph="1"]').waitFor();
  expect(asked).toBe(2);
});

test('where the words of statements cannot be had, the list says that it went by titles alone', async () => {
  await using opened = await open('/', { site: 'small', anew: true });
  const { page } = opened;
  await page.route('**/data/statements.json', (route) => route.abort());
  await page.getByRole('searchbox', { name: 'Search titles and statements' }).fill('cooperation');
  await expect
    .poll(() => page.getByRole('main').getByRole('status').first().innerText(), { timeout: 5000 })
    .toContain('by titles alone');
});

test('a part of the app that does not come is an error that says so, and loading anew helps', async () => {
  await using opened = await open('/about', { anew: true });
  const { page } = opened;
  await page.route('**/assets/PeoplePage*.js', (route) => route.abort());
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'People' }).click();
  await page.getByRole('heading', { name: failure }).waitFor();
  // The app loads the page again by itself, once.
  await expect.poll(() => page.getByRole('main').innerText()).toContain('A part of the page could not be loaded');
  await page.unroute('**/assets/PeoplePage*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => heading(page).innerText()).toBe('Who speaks, and who is spoken of.');
  expect(addressOf(page)).toBe('/people');
});

test('a page whose scripts never come is there to read', async () => {
  await using opened = await open(article, {
    before: (page) => page.route('**/assets/*.js', (route) => route.abort()),
  });
  const { page } = opened;
  expect(await page.locator('article p[data-paragraph]').count()).toBe(7);
  expect(await heading(page).isVisible()).toBe(true);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'People' }).click();
  expect(addressOf(page)).toBe('/people');
});

test('a page whose own part of the app does not come keeps its text', async () => {
  await using opened = await open(article, {
    before: (page) => page.route('**/assets/ArticlePage*.js', (route) => route.abort()),
  });
  const { page } = opened;
  // The page is loaded anew once by itself, and may be on its way when it is looked at.
  const settled = async () => {
    const text = await page
      .getByRole('main')
      .innerText({ timeout: 1000 })
      .catch(() => '');
    const headings = await heading(page)
      .count()
      .catch(() => 0);
    return { hasText: text.includes(failure) || text.includes('Belousov'), headings };
  };
  await expect.poll(settled, { timeout: 15_000 }).toEqual({ hasText: true, headings: 1 });
  await page.waitForTimeout(500);
  await expect.poll(settled, { timeout: 15_000 }).toEqual({ hasText: true, headings: 1 });
});

test.each([
  ['a page of ours says that there is none', '<div id="app"></div>', 'There is no such person here.'],
  [
    'the login page of a network says that the site was not reached',
    '<title>Log in</title>',
    'This page did not load.',
  ],
])('in place of data %s', async (_, body, said) => {
  await using opened = await open('/people', { anew: true });
  const { page } = opened;
  await page.route('**/data/people/dong-jun.json', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: `<!doctype html>${body}` }),
  );
  await page.getByRole('link', { name: 'Dong Jun' }).click();
  await expect.poll(() => heading(page).innerText(), { timeout: 10_000 }).toBe(said);
});

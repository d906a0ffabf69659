import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { retired } from '../edition/ledger.ts';
import { showcaseSlugs, showcaseStatements } from '../edition/showcase.ts';
import { routesOfReal, routesOfSmall } from './support/addresses.ts';
import { addressOf, article, open, openEach } from './support/open.ts';

const scriptless = { javaScriptEnabled: false } as const;

/** What a reader has of a page without scripts. */
const outline = async (page: Page) => ({
  headings: await page.getByRole('heading', { level: 1 }).allInnerTexts(),
  words: (await page.getByRole('main').innerText()).length,
  links: await page.getByRole('main').getByRole('link').count(),
  controls: await page.getByRole('button').or(page.getByRole('searchbox')).or(page.getByRole('combobox')).count(),
});

async function outlines(paths: readonly string[], site: 'real' | 'small') {
  return openEach(paths, { ...scriptless, site }, async ({ page, noise }, path) => {
    // Scripts that are announced and may not run are no fault.
    const told = noise.filter((one) => !one.endsWith('.js csp'));
    return { path, noise: told, ...(await outline(page)) };
  });
}

test.each([
  ['real', routesOfReal.filter((path) => path !== '/no/such/page')],
  ['small', ['/', '/quotes', '/people', '/countries', ...routesOfSmall]],
] as const)('without scripts every page of “%s” has its heading and text, and no control', async (site, paths) => {
  for (const { path, noise, headings, words, links, controls } of await outlines(paths, site)) {
    expect.soft(noise, path).toEqual([]);
    expect.soft(headings, path).toHaveLength(1);
    expect.soft(words, path).toBeGreaterThan(60);
    expect.soft(links, path).toBeGreaterThan(0);
    expect.soft(controls, path).toBe(0);
  }
});

test('without scripts an article has its whole text, its statements and their speakers', async () => {
  await using opened = await open(article, scriptless);
  const { page } = opened;
  expect(await page.locator('article p[data-paragraph]').count()).toBe(7);
  const marks = page.locator('article mark[data-statement][id]');
  expect(await marks.count()).toBe(13);
  expect(await marks.filter({ visible: true }).count()).toBe(13);
  expect(await page.getByText('how we know').isVisible()).toBe(true);
  const notes = page.getByRole('complementary', { name: 'Statements in this article' });
  expect(await notes.getByRole('listitem').count()).toBe(13);
});

test('without scripts a link to a statement in its article scrolls to it', async () => {
  await using opened = await open(`${article}#b8s2vp`, {
    ...scriptless,
    viewport: { width: 390, height: 700 },
  });
  const box = await opened.page.locator('#b8s2vp').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(700);
});

test('without scripts links lead from an article to a speaker, a statement and back to the list', async () => {
  await using opened = await open(article, scriptless);
  const { page } = opened;
  await page.locator('article p[data-paragraph] a[href="/people/andrei-belousov"]').first().click();
  expect(addressOf(page)).toBe('/people/andrei-belousov');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Andrei Belousov');
  await page.locator(`main a[href="${article}#j5r6pd"]`).click();
  expect(addressOf(page)).toBe(`${article}#j5r6pd`);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Quotes' }).click();
  expect(addressOf(page)).toBe('/quotes');
  await page.goBack();
  expect(addressOf(page)).toBe(`${article}#j5r6pd`);
});

test.each(['/', '/quotes'])('without scripts %s says what its filters need, and shows the list', async (path) => {
  await using opened = await open(path, { ...scriptless, site: 'small' });
  const { page } = opened;
  // Playwright's texts leave out what stands in noscript.
  const said = page.locator('noscript p');
  expect(await said.isVisible()).toBe(true);
  expect(await said.textContent()).toContain('Filters need JavaScript.');
  expect(await page.locator('main [data-statement]').first().isVisible()).toBe(true);
});

test('with scripts nothing says that they are needed', async () => {
  await using opened = await open('/');
  expect(await opened.page.locator('body').innerText()).not.toContain('need JavaScript');
});

test('without scripts a list that the address narrows is shown whole, not hidden', async () => {
  await using opened = await open('/quotes?person=dong-jun', scriptless);
  expect(await opened.page.locator('main [data-statement]').first().isVisible()).toBe(true);
});

test('without scripts an address of no page says so and leads on', async () => {
  await using opened = await open('/articles/never-published', scriptless);
  const { page, response } = opened;
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page at this address.');
  await page.getByRole('main').getByRole('link', { name: 'People' }).click();
  expect(addressOf(page)).toBe('/people');
});

test('without scripts what moved or was withdrawn says what became of it', async () => {
  await using opened = await open(`/articles/${retired.articles.moved}`, { ...scriptless, site: 'small' });
  const { page, goTo } = opened;
  await page.getByRole('link', { name: 'See it in its new place' }).click();
  expect(addressOf(page)).toBe(`/articles/${showcaseSlugs.pier}`);
  await goTo(`/quotes/${retired.statements.withdrawn}`);
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain('The article was corrected and no longer has it.');
});

test('without scripts a statement stands with its speaker, its sentence and its neighbours', async () => {
  await using opened = await open(`/quotes/${showcaseStatements.interrupted}`, {
    ...scriptless,
    site: 'small',
  });
  const { page } = opened;
  const main = page.getByRole('main');
  expect(await page.locator('blockquote[data-statement]').first().isVisible()).toBe(true);
  expect(await main.getByRole('region', { name: 'Speaker' }).innerText()).toContain('Berit Aldersund');
  await main.getByRole('link', { name: 'Next statement' }).click();
  expect(addressOf(page)).toBe(`/quotes/${showcaseStatements.overTwoParagraphs}`);
});

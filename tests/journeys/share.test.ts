import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { retired } from '../edition/ledger.ts';
import { showcaseSlugs, showcaseStatements } from '../edition/showcase.ts';
import { arrivedAt, there } from './support/arrived.ts';
import { soon } from './support/lists.ts';
import { addressOf, article, open, type OpenOptions } from './support/open.ts';

const id = 't8g4wy';
const words = 'Russia looks forward to close and fruitful cooperation with our Chinese comrades.';
const clipboard: OpenOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Copies what a button copies, and gives it as the clipboard has it. */
async function copied(page: Page, label: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  const button = page.getByRole('button', { name: label });
  await button.click();
  await expect.poll(() => button.innerText(), soon).toContain('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

const openShare = (page: Page) =>
  page.locator('main').getByRole('button', { name: 'Share this statement by Andrei Belousov' }).click();

test('a statement’s own link is copied, and opens the statement for somebody else', async () => {
  await using opened = await open(`/quotes/${id}`, clipboard);
  await openShare(opened.page);
  const link = await copied(opened.page, 'Copy link to this statement');
  expect(new URL(link).pathname + new URL(link).hash).toBe(`/quotes/${id}`);
  opened.expectQuiet();

  await using other = await open(link);
  expect(other.response?.status()).toBe(200);
  expect(await other.page.locator('main blockquote').first().textContent()).toBe(`“${words}”`);
  expect(await other.page.title()).toContain('Andrei Belousov: “Russia looks forward');
  other.expectQuiet();
});

test('a statement’s link in its article is copied, and arrives there for somebody else', async () => {
  await using opened = await open(`/quotes/${id}`, clipboard);
  await openShare(opened.page);
  const link = await copied(opened.page, 'Copy link in the article');
  expect(new URL(link).pathname + new URL(link).hash).toBe(`${article}#${id}`);
  opened.expectQuiet();

  await using other = await open(link);
  await expect.poll(() => arrivedAt(other.page, id), soon).toEqual(there);
  other.expectQuiet();
});

test('a statement’s text is copied with who said it, where, and the link', async () => {
  await using opened = await open(`/quotes/${id}`, clipboard);
  await openShare(opened.page);
  const text = await copied(opened.page, 'Copy text with attribution');
  const start = `“${words}” — Andrei Belousov, Russian Defence Minister, in “Belousov and Dong Jun meet`;
  expect(text.slice(0, start.length)).toBe(start);
  expect(text).toMatch(/ by the edition\b.*\bMFA-Russia\b.*\b2024\b.*\binferred\b/);
  expect(text.replace(/\?rev=[\da-f]{8}$/, '').endsWith(`, ${opened.page.url()}`)).toBe(true);
  const [link] = /http\S+$/.exec(text) ?? [];
  await using other = await open(link ?? 'no link');
  expect(await other.page.locator('main blockquote').first().textContent()).toBe(`“${words}”`);
  opened.expectQuiet();
  other.expectQuiet();
});

test('reported words are copied as reported, without quotation marks of their own', async () => {
  await using opened = await open(article, clipboard);
  const { page } = opened;
  await page.getByRole('button', { name: 'Share statement 5 by Andrei Belousov' }).click();
  const text = await copied(page, 'Copy text with attribution');
  expect(text).toMatch(/^Andrei Belousov, Russian Defence Minister, as reported\b.*“expressed optimism”/);
  expect(text).toMatch(/[^“]about the future of this partnership[^”]/);
  opened.expectQuiet();
});

test('the same can be shared from the article and from the list of quotes', async () => {
  await using opened = await open(article, clipboard);
  const { page, goTo } = opened;
  await page.getByRole('button', { name: 'Share statement 6 by Andrei Belousov' }).click();
  const fromArticle = await copied(page, 'Copy link to this statement');
  await goTo('/quotes');
  const item = page.locator('main li[data-kind]').filter({ hasText: words });
  await item.getByRole('button', { name: /^Share/ }).click();
  expect(await copied(page, 'Copy link to this statement')).toBe(fromArticle);
  opened.expectQuiet();
});

test('what is copied names the wording, and has nothing of how the reader came', async () => {
  await using opened = await open(`/quotes/${id}?utm_source=elsewhere`, clipboard);
  await openShare(opened.page);
  expect(await copied(opened.page, 'Copy link to this statement')).toMatch(/^[^?]*\?rev=[\da-f]{8}$/);
  expect(await copied(opened.page, 'Copy link in the article')).toMatch(/^[^?]*\?rev=[\da-f]{8}#\w+$/);
  opened.expectQuiet();
});

test('an article’s link and its citation are copied, and the link opens the article', async () => {
  await using opened = await open(article, clipboard);
  const link = await copied(opened.page, 'Copy link to this article');
  expect(new URL(link).pathname).toBe(article);
  const citation = await copied(opened.page, 'Copy this citation');
  expect(citation).toMatch(/^“Belousov and Dong Jun meet on /);
  expect(citation).toMatch(/”.* by the edition\b.*\bMFA-Russia\b.*\b2024\b.*\binferred\b/);
  expect(citation.endsWith(`, ${link}`)).toBe(true);
  opened.expectQuiet();

  await using other = await open(link);
  expect(await other.page.locator('h1').innerText()).toBe(
    'Belousov and Dong Jun meet on Russian and Chinese military cooperation',
  );
  other.expectQuiet();
});

test('“See in context” leads to a statement’s place, a changed hash to another, Back returns', async () => {
  await using opened = await open(`/quotes/${id}`);
  const { page } = opened;
  const bar = page.getByRole('status').filter({ hasText: /^Statement \d/ });
  await page.getByRole('link', { name: 'See in context' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(`${article}#${id}`);
  await expect.poll(() => arrivedAt(page, id), soon).toEqual(there);
  await expect.poll(() => bar.innerText(), soon).toContain('Statement 6 of 13');
  await page.evaluate(() => {
    location.hash = 'b8s2vp';
  });
  await expect.poll(() => arrivedAt(page, 'b8s2vp'), soon).toEqual(there);
  await expect.poll(() => bar.innerText(), soon).toContain('Statement 13 of 13');
  await page.goBack();
  await expect.poll(() => arrivedAt(page, id), soon).toEqual(there);
  await page.goBack();
  await expect.poll(() => addressOf(page), soon).toBe(`/quotes/${id}`);
  await page.goForward();
  await expect.poll(() => arrivedAt(page, id), soon).toEqual(there);
  opened.expectQuiet();
});

test('from an arrival a reader steps to the next statement, and leaves', async () => {
  await using opened = await open(`${article}#${id}`);
  const { page } = opened;
  await expect.poll(() => arrivedAt(page, id), soon).toEqual(there);
  await page.getByRole('link', { name: 'Next statement' }).click();
  await expect.poll(() => arrivedAt(page, 'h3n9cr'), soon).toEqual(there);
  await page.getByRole('link', { name: 'Previous statement' }).click();
  await expect.poll(() => arrivedAt(page, id), soon).toEqual(there);
  const y = await page.evaluate(() => scrollY);
  await page.getByRole('link', { name: 'Leave the statement, stay in the article' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(article);
  await expect.poll(() => page.locator('[data-arrived]').count(), soon).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(y);
  opened.expectQuiet();
});

test('an arrival in the midst of forty paragraphs stands where the link says', async () => {
  const pieces = [showcaseStatements.overTwoParagraphs, showcaseStatements.byLongName];
  await using opened = await open(`/articles/${showcaseSlugs.pier}#${pieces[0]}`, { site: 'small' });
  const { page } = opened;
  await expect.poll(() => arrivedAt(page, pieces[0] ?? ''), soon).toEqual(there);
  expect(await page.locator(`mark[data-statement="${pieces[0]}"][data-arrived]`).count()).toBe(2);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, pieces[1] ?? '');
  await expect.poll(() => arrivedAt(page, pieces[1] ?? ''), soon).toEqual(there);
  opened.expectQuiet();
});

const { moved, movedTwice } = retired.articles;
const pier = `/articles/${showcaseSlugs.pier}`;
const leapDay = '29 February 2024';

test.each([
  ['article', `/articles/${moved}`, pier, leapDay],
  ['article', `/articles/${movedTwice}`, pier, '1 November 2023'],
  ['statement', `/quotes/${retired.statements.moved}`, `/quotes/${showcaseStatements.interrupted}`, leapDay],
  ['person', `/people/${retired.people.moved}`, '/people/berit-aldersund', leapDay],
])('a link to a moved %s, %s, tells so and leads to its new place', async (what, from, to, on) => {
  await using opened = await open(from, { site: 'small' });
  const { page, response } = opened;
  expect(response?.status()).toBe(200);
  expect(await page.locator('h1').innerText()).toBe(`This ${what} has moved.`);
  expect(await page.locator('main').innerText()).toContain(`moved to another address on ${on}.`);
  await page.getByRole('link', { name: 'See it in its new place' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(to);
  await expect.poll(() => page.locator('h1').innerText(), soon).not.toContain('has moved');
  opened.expectQuiet();
});

test.each([
  ['article', `/articles/${retired.articles.withdrawn}`, '24 December 2023', 'no toll was ever planned'],
  ['statement', `/quotes/${retired.statements.withdrawn}`, '1 March 2024', 'The article was corrected'],
  ['person', `/people/${retired.people.withdrawn}`, '1 June 2024', 'The person asked not to be listed.'],
])('a link to a withdrawn %s, %s, tells when and why', async (what, from, on, why) => {
  await using opened = await open(from, { site: 'small' });
  const { page } = opened;
  expect(await page.locator('h1').innerText()).toBe(`This ${what} was withdrawn.`);
  const text = await page.locator('main').innerText();
  expect(text).toContain(`was withdrawn on ${on}.`);
  expect(text).toContain(why);
  opened.expectQuiet();
});

test('a link to a statement that moved out of its article says so, and leads to its new place', async () => {
  const address = `/articles/${showcaseSlugs.boats}#${retired.statements.moved}`;
  await using opened = await open(address, { site: 'small' });
  const { page } = opened;
  const bar = page.getByRole('status').filter({ hasText: 'That statement is not in this article.' });
  await expect.poll(() => bar.innerText(), soon).toContain('It moved on 29 February 2024');
  expect(await page.locator('h1').innerText()).toBe('Two bookboats');
  await bar.getByRole('link', { name: 'see it in its new place' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(`/quotes/${showcaseStatements.interrupted}`);
  opened.expectQuiet();
});

test('a link to a statement in an article that was withdrawn says when and why', async () => {
  await using opened = await open(`/articles/${showcaseSlugs.boats}`, { site: 'small' });
  const { page } = opened;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, retired.statements.withdrawn);
  const bar = page.getByRole('status').filter({ hasText: 'That statement is not in this article.' });
  await expect
    .poll(() => bar.innerText(), soon)
    .toContain('It was withdrawn on 1 March 2024: The article was corrected and no longer has it.');
  opened.expectQuiet();
});

test('a link to a statement in an article that moved still arrives at the statement', async () => {
  const { interrupted } = showcaseStatements;
  await using opened = await open(`/articles/${retired.articles.moved}#${interrupted}`, { site: 'small' });
  const { page } = opened;
  await page.getByRole('link', { name: 'See it in its new place' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(`/articles/${showcaseSlugs.pier}#${interrupted}`);
  await expect.poll(() => arrivedAt(page, interrupted), soon).toEqual(there);
  opened.expectQuiet();
});

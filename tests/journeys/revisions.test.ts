import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { past, pastRevs, retired } from '../edition/ledger.ts';
import { showcaseSlugs, showcaseStatements } from '../edition/showcase.ts';
import { arrivedAt, there } from './support/arrived.ts';
import { soon } from './support/lists.ts';
import { addressOf, open } from './support/open.ts';

const [, older = ''] = pastRevs;
const pier = `/articles/${showcaseSlugs.pier}`;
const site = 'small';
const changed = 'The wording has changed since this link was made.';

test('a link to a wording that has changed opens the statement, with both wordings and what changed', async () => {
  await using opened = await open(`/quotes/${past.id}?rev=${older}`, { site });
  const { page, goTo } = opened;
  const notice = page.getByRole('region', { name: changed });
  expect(await notice.innerText()).toContain('On 20 November 2023: One word had been misheard.');
  expect(await notice.locator('del').allInnerTexts()).toEqual(['curves']);
  expect(await notice.locator('ins').allInnerTexts()).toEqual(['bends']);
  expect(await page.locator('main blockquote').innerText()).toContain('That is why the pier bends.');
  expect(await page.locator('main blockquote').isVisible()).toBe(true);

  await goTo(`/quotes/${past.id}?rev=0000dead`);
  await page.getByRole('region', { name: 'This link names a wording that the edition does not know.' }).waitFor();
  expect(await page.locator('main blockquote').isVisible()).toBe(true);

  await page.getByRole('link', { name: 'Next statement' }).click();
  await expect.poll(() => page.getByRole('region', { name: /wording/ }).count(), soon).toBe(0);
  opened.expectQuiet();
});

test('in the article it arrives all the same, and the bar leads to both wordings', async () => {
  await using opened = await open(`${pier}?rev=${older}#${past.id}`, { site });
  const { page } = opened;
  await expect.poll(() => arrivedAt(page, past.id), soon).toEqual(there);
  const bar = page.getByRole('status').filter({ hasText: /^Statement \d/ });
  await expect.poll(() => bar.innerText(), soon).toContain('The link was made for another wording');
  await bar.getByRole('link', { name: 'compare' }).click();
  await page.getByRole('region', { name: changed }).waitFor();
  expect(addressOf(page)).toBe(`/quotes/${past.id}?rev=${older}`);
  opened.expectQuiet();
});

test('a link as it is copied now names the present wording, of which nothing is said', async () => {
  await using opened = await open(`/quotes/${past.id}`, { site, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, goTo } = opened;
  await page.getByRole('button', { name: 'Share this statement by Berit Aldersund' }).click();
  await page.getByRole('button', { name: 'Copy link in the article' }).click();
  await page.getByText('Copied').waitFor();
  const { pathname, search, hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(pathname + search + hash).toMatch(new RegExp(`^${pier}\\?rev=[\\da-f]{8}#${past.id}$`));

  await goTo(pathname + search + hash);
  await expect.poll(() => arrivedAt(page, past.id), soon).toEqual(there);
  expect(await page.getByText('another wording').count()).toBe(0);
  await goTo(`/quotes/${past.id}${search}`);
  expect(await page.getByRole('region', { name: /wording/ }).count()).toBe(0);
  opened.expectQuiet();
});

test('a link to a statement that was split says when and why, and leads to its parts', async () => {
  const { split } = retired.statements;
  await using opened = await open(`/quotes/${split}`, { site });
  const { page, goTo } = opened;
  expect(await page.locator('h1').innerText()).toBe('This statement was split.');
  expect(await page.locator('main').innerText()).toMatch(
    /into 2 parts on 28 February 2024\.\s+Two people had said it\./,
  );
  await page.getByRole('link', { name: 'Part 2 of 2' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(`/quotes/${showcaseStatements.sameWordsSecond}`);

  await goTo(`${pier}#${split}`);
  const bar = page.getByRole('status').filter({ hasText: 'That statement is not in this article.' });
  await expect.poll(() => bar.innerText(), soon).toContain('It was split on 28 February 2024');
  await bar.getByRole('link', { name: 'part 1 of 2' }).click();
  await expect.poll(() => addressOf(page), soon).toBe(`/quotes/${showcaseStatements.sameWordsFirst}`);
  opened.expectQuiet();
});

test('what has moved is redirected by hosts that can, and elsewhere has a page that names its new address', async () => {
  const { outDir } = inject('sites').published;
  const read = (file: string) => readFile(join(outDir, file), 'utf8');
  const rules = (await read('_redirects'))
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(rules.length).toBe(8);
  for (const [from = '', to = '', status = ''] of rules) {
    expect(status).toMatch(/^301!?$/);
    expect(await read(`${to.replace('/base/', '')}.html`)).toContain('id="main"');
    expect(await read(`${from.replace('/base/', '')}.html`)).toContain(
      `<link rel="canonical" href="https://example.org${to}"/>`,
    );
  }
});

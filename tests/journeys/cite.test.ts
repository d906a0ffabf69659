import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { matching, soon, statementsShown, summaryOf } from './support/lists';
import { addressOf, article, open } from './support/open';

/** A clipboard of the page's own: the browser's is one for all journeys that go on in it. */
const ownClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (text: string) => {
        document.documentElement.dataset['copied'] = text;
        return Promise.resolve();
      },
    });
  });

/** Copies what a button copies, and gives it as the clipboard has it. */
async function copied(page: Page, label: string): Promise<string> {
  const button = page.getByRole('button', { name: label });
  await button.click();
  await expect.poll(() => button.innerText(), soon).toContain('Copied');
  return page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
}

test('a statement is copied in every form from its menu, whose code comes when it is asked for', async () => {
  const asked: string[] = [];
  await using opened = await open('/quotes/t8g4wy', {
    before: async (page) => {
      page.on('request', (request) => asked.push(request.url()));
      await ownClipboard(page);
    },
  });
  const { page } = opened;
  const forms = () => asked.filter((url) => url.includes('/CitationForms-'));
  await page
    .locator('main')
    .getByRole('button', { name: /^Share/ })
    .click();
  expect(forms()).toEqual([]);
  await page.getByText('Copy as…').click();
  const choice = page.getByLabel('Format');
  await choice.waitFor();
  expect(forms()).toHaveLength(1);

  const beginnings: Readonly<Record<string, string>> = {
    'Words with link': '“Russia looks forward to close and fruitful cooperation with our Chinese comrades.” — Andrei',
    'Plain citation': '“Russia looks forward',
    Markdown: '> “Russia looks forward',
    HTML: `<blockquote cite="${page.url()}`,
    APA: '“Russia looks forward to close and fruitful cooperation with our Chinese comrades.” (Andrei Belousov, Russian',
    'Chicago, author-date': '“Russia looks forward',
    BibTeX: '@article{t8g4wy,',
    RIS: 'TY  - NEWS',
    'CSL-JSON': '[\n  {\n    "id": "t8g4wy"',
  };
  for (const [form, beginning] of Object.entries(beginnings)) {
    await choice.selectOption({ label: form });
    const text = await copied(page, `Copy as ${form}`);
    expect(text.slice(0, beginning.length)).toBe(beginning);
    expect(text).toContain(page.url());
  }
  expect(await choice.locator('option').count()).toBe(Object.keys(beginnings).length);
  expect(await copied(page, 'Copy embed code')).toMatch(/^<blockquote [^]*<a href="http/);
  opened.expectQuiet();
});

test('where the code of the forms does not come, it says so and can be tried again', async () => {
  await using opened = await open(article, { before: ownClipboard });
  const { page } = opened;
  await page.route(/CitationForms/, (route) => route.abort());
  const copyAs = page.getByRole('region', { name: 'Cite and share' }).getByText('Copy as…');
  await copyAs.click();
  const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await alert.waitFor();
  await page.unroute(/CitationForms/);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Try again' }).click()]);
  await copyAs.click();
  await page.getByLabel('Format').selectOption({ label: 'APA' });
  expect(await copied(page, 'Copy as APA')).toMatch(
    /^Belousov and Dong Jun meet on .* \(ca\. 2024\)\. MFA-Russia\. http.* \[Accessed .* Headline by the edition\./,
  );
});

test('a filtered list is saved as a table of just the statements that it shows, on all its pages', async () => {
  await using opened = await open('/quotes?kind=indirect&kind=mixed&sort=oldest', {
    site: 'many',
    acceptDownloads: true,
  });
  const { page } = opened;
  const first = await statementsShown(page);
  const total = matching(await summaryOf(page));
  expect(total).toBeGreaterThan(first.length);
  await page.getByRole('button', { name: /^Export [\d,]+ statements$/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('group', { name: 'Export' }).getByRole('button', { name: /^CSV/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-statements-indirect-mixed-\d{4}-\d\d-\d\d\.csv$/);
  const file = join(await mkdtemp(join(tmpdir(), 'verbatim-')), 'saved.csv');
  await download.saveAs(file);
  const text = await readFile(file, 'utf8');
  await rm(dirname(file), { recursive: true });
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(total);
  const ids = data.map(({ id }) => id);
  expect(ids.slice(0, first.length)).toEqual(first);
  expect(new Set(data.map(({ kind }) => kind))).toEqual(new Set(['mixed', 'indirect']));
  expect(data.every(({ sentence, speaker, cue }) => sentence !== '' && speaker !== '' && cue !== undefined)).toBe(true);
  expect(data[0]?.['list']).toBe(page.url());
  expect(addressOf(page)).toBe('/quotes?kind=indirect&kind=mixed&sort=oldest');
  await page.getByText(/^Your browser is saving/).waitFor();
  opened.expectQuiet();
});

import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { routesOfReal } from './support/addresses.ts';
import { addressOf, article, open, openEach } from './support/open.ts';

const based = { site: 'based' } as const;
const base = '/some/path';

test('under a base path every page, link, script and data file stays under it', async () => {
  const asked = new Set<string>();
  const before = async (page: Page) => page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  const linked = await openEach(routesOfReal.slice(0, -1), { ...based, before }, async (opened) => {
    expect(opened.response?.status()).toBe(200);
    opened.expectQuiet();
    return await opened.page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.flatMap((link) =>
          link instanceof HTMLAnchorElement && link.host === location.host ? [link.pathname] : [],
        ),
      );
  });
  const paths = new Set(linked.flat());
  expect(paths.size).toBeGreaterThan(20);
  expect([...paths, ...asked].filter((path) => path !== `${base}/` && !path.startsWith(`${base}/`))).toEqual([]);
});

test('under a base path links, Back and deep links work without loading the page again', async () => {
  await using opened = await open('/', based);
  const { page } = opened;
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  await page.locator('main h2').getByRole('link').first().click();
  await page.locator('[data-paragraph="1"]').waitFor();
  expect(addressOf(page)).toBe(`${base}${article}`);
  await page.getByRole('link', { name: 'Andrei Belousov' }).first().click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Andrei Belousov');
  expect(addressOf(page)).toBe(`${base}/people/andrei-belousov`);
  await page.locator(`main a[href="${base}${article}#j5r6pd"]`).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('j5r6pd');
  await page.goBack();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Andrei Belousov');
  expect(await page.locator('html').getAttribute('data-same-document')).toBe('');
  opened.expectQuiet();
});

test('under a base path a link to a statement arrives at it', async () => {
  await using opened = await open(`${article}#b8s2vp`, based);
  await expect.poll(() => opened.page.evaluate(() => document.activeElement?.id)).toBe('b8s2vp');
  opened.expectQuiet();
});

test('under a base path filters live in the address and survive a reload', async () => {
  await using opened = await open('/quotes', based);
  const { page } = opened;
  await page.getByRole('button', { name: 'Kind' }).click();
  await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: 'Reported' }).click();
  await expect.poll(() => addressOf(page)).toContain(`${base}/quotes?kind=`);
  const address = addressOf(page);
  const shown = await page.locator('main [data-statement]').count();
  await page.reload();
  await expect.poll(() => page.locator('main [data-statement]').count()).toBe(shown);
  expect(addressOf(page)).toBe(address);
  opened.expectQuiet();
});

test('under a base path copied links are whole', async () => {
  await using opened = await open(article, { ...based, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = opened;
  const { url } = inject('sites').based;
  await page.getByRole('button', { name: 'Copy link to this article' }).click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}${article.slice(1)}`);
});

test.each(['/articles/never-published', '/nothing/at/all'])('under a base path %s is not found', async (path) => {
  await using opened = await open(path, based);
  const { page, response } = opened;
  expect(response?.status()).toBe(404);
  const heading = page.getByRole('heading', { level: 1, name: /^There is no/ });
  await heading.waitFor();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(?:All a|A)rticles$/ })
    .click();
  await expect.poll(() => addressOf(page)).toBe(`${base}/`);
});

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { showcaseSlugs, showcaseStatements } from '../edition/showcase.ts';
import { routesOfReal, routesOfSmall } from '../journeys/support/addresses.ts';
import { layOutAll } from '../journeys/support/lay-out-all.ts';
import { article, open } from '../journeys/support/open.ts';
import { sideBySide } from '../journeys/support/side-by-side.ts';
import type { SiteName } from '../journeys/support/sites.ts';

const folder = 'screenshots';
const widths = [360, 768, 1440] as const;
const schemes = ['light', 'dark'] as const;

const pages: Readonly<Partial<Record<SiteName, readonly string[]>>> = {
  real: [
    ...routesOfReal,
    `${article}#j5r6pd`,
    '/quotes?kind=indirect&person=andrei-belousov',
    '/?person=nobody&q=none',
  ],
  small: [
    '/',
    '/quotes',
    ...routesOfSmall,
    `/articles/${showcaseSlugs.pier}#${showcaseStatements.directWithin}`,
  ],
  many: ['/', '/quotes', '/people', '/countries', '/?country=no&page=2&q=the'],
  empty: ['/', '/quotes', '/people'],
};

/** What the address is called as a file. */
const nameOf = (path: string): string =>
  path
    .replace(/^\/(?=\?|$)/, '/home')
    .slice(1)
    .replaceAll(/[^a-z0-9]+/g, '-');

/** Where a picture goes: pages of one site together, then by width and scheme. */
const fileFor = (site: string, path: string, look: string): string =>
  join(folder, site, `${nameOf(path)}.${look}`);

/** Lays out what is far away as well, and waits for the font to be that of a reader who has been here before. */
async function settle(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'networkidle' });
  await layOutAll(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await Promise.all(Object.keys(pages).map((site) => mkdir(join(folder, site), { recursive: true })));
});

const looks = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));

test.each(Object.entries(pages))('every page of “%s” in every width and scheme', async (name, paths) => {
  const site = name as SiteName;
  const taken = await sideBySide(paths, async (path) => {
    await using opened = await open(path, { site });
    const { page } = opened;
    await settle(page);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: fileFor(name, path, `${width}-${colorScheme}.png`), fullPage: true });
    }
    return looks.length;
  });
  expect(await readdir(join(folder, name))).toHaveLength(taken.reduce((sum, n) => sum + n, 0));
});

test.each([
  ['real', article],
  ['small', `/articles/${showcaseSlugs.pier}`],
] as const)('an article of “%s” as it is printed', async (site, path) => {
  await using opened = await open(path, { site });
  const pdf = await opened.page.pdf({
    path: fileFor(site, path, 'pdf'),
    format: 'A4',
    preferCSSPageSize: true,
  });
  expect(pdf.length).toBeGreaterThan(10_000);
});

const menus = [
  ['filter', '/quotes', 'Person'],
  ['settings', '/', 'Reading settings'],
  ['share', article, /^Share statement 2 by/],
] as const;

test.each(menus)('the open menu “%s”', async (name, path, button) => {
  await using opened = await open(path, { site: name === 'filter' ? 'many' : 'real' });
  const { page } = opened;
  await settle(page);
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: button }).click();
    await page.screenshot({ path: join(folder, 'real', `menu-${name}.${width}-${colorScheme}.png`) });
    await page.keyboard.press('Escape');
  }
  expect(await page.locator(':popover-open').count()).toBe(0);
});

/** As the README shows them; the ones there are copies, made smaller. */
const ofReadme = [
  ['article', article, { width: 1200, height: 900 }, 'light'],
  ['quotes', '/quotes', { width: 1200, height: 900 }, 'light'],
  ['statement', '/quotes/m4k8tz', { width: 1200, height: 900 }, 'light'],
  ['phone', `${article}#j5r6pd`, { width: 390, height: 780 }, 'dark'],
] as const;

test.each(ofReadme)('the picture “%s” of the README', async (name, path, viewport, colorScheme) => {
  await using opened = await open(path, { viewport, colorScheme });
  // The fonts are there from the first paint, as for everybody who has read a page before.
  await opened.reload();
  const picture = await opened.page.screenshot({ path: join(folder, 'readme', `${name}.png`) });
  expect(picture.length).toBeGreaterThan(10_000);
});

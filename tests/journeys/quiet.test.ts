import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { pageFile } from '../../src/site/page-file.ts';
import { everyAddress, routesOfSmall } from './support/addresses.ts';
import { browser, open, openEach } from './support/open.ts';
import type { SiteName } from './support/sites.ts';

/**
 * What a page says and is made of: as it was built, or (`null`) as it stands. Addresses are whole once the app has
 * taken a page over, and what is for those without scripts is text then.
 */
function contents({ html, origin }: { readonly html: string | null; readonly origin: string }) {
  const page = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  const app = page.getElementById('app')?.cloneNode(true);
  if (!(app instanceof Element)) return 'no page';
  for (const one of app.querySelectorAll('noscript')) one.remove();
  return {
    title: page.title,
    language: page.documentElement.lang,
    text: app.textContent.replaceAll(origin, ''),
    elements: Array.from(app.querySelectorAll('*'), ({ localName }) => localName).join(' '),
    links: Array.from(app.querySelectorAll('a'), (link) => link.getAttribute('href')).join(' '),
  };
}

let blank: Promise<Page> | undefined;

/** A page that may read markup, which the site's own may not. */
const reading = (): Promise<Page> => (blank ??= browser().then((one) => one.newPage()));

/** Everything that is not quiet about opening each of the addresses. */
async function disturbances(site: SiteName, addresses: readonly string[]) {
  const asked = new Map<Page, string[]>();
  const before = async (page: Page) => {
    const urls: string[] = [];
    asked.set(page, urls);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) urls.length = 0;
      urls.push(request.url());
    });
  };
  return openEach(addresses, { site, before }, async ({ page, response, noise }, address) => {
    const html = await readFile(join(inject('sites')[site].outDir, pageFile(address)), 'utf8');
    const { origin } = new URL(page.url());
    const built = await (await reading()).evaluate(contents, { html, origin });
    const now = await page.evaluate(contents, { html: null, origin });
    const inPage = [...html.matchAll(/"queryKey":\["data","([^"]+)"\]/g)].map(([, path = '']) => path);
    const urls = asked.get(page) ?? [];
    return {
      address,
      status: response?.status(),
      noise,
      twice: urls.filter((url, i) => urls.indexOf(url) !== i),
      fetchedThoughInPage: urls.filter((url) => inPage.some((path) => url.endsWith(path))),
      hydrated: now !== 'no page' && isDeepStrictEqual(now, built) ? 'as built' : { built, now },
    };
  });
}

const quiet = { status: 200, noise: [], twice: [], fetchedThoughInPage: [], hydrated: 'as built' };

test.each(['real', 'empty'] as const)('every address of “%s” opens quietly, as it was built', async (site) => {
  const all = await everyAddress(site);
  expect(all.length).toBeGreaterThanOrEqual(5);
  const found = await disturbances(site, all);
  expect(found).toEqual(all.map((address) => ({ address, ...quiet })));
});

test('what the edition has not opens quietly too: nested marks, other scripts, retired addresses', async () => {
  // A query is answered after the page has been taken over.
  const built = routesOfSmall.filter((address) => !address.includes('?'));
  const found = await disturbances('small', built);
  expect(found).toEqual(built.map((address) => ({ address, ...quiet })));
});

test('a large list opens quietly too, its data fetched once for all pages', async () => {
  const lists = ['/', '/quotes', '/people', '/countries'];
  const found = await disturbances('many', lists);
  expect(found).toEqual(lists.map((address) => ({ address, ...quiet })));
});

test('going from page to page fetches what each shows, once, and nothing else', async () => {
  const asked: string[] = [];
  await using opened = await open('/', {
    before: async (page) =>
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        // The browser looks for the icon anew at every address.
        if (pathname !== '/icon.svg') asked.push(pathname);
      }),
  });
  const { page } = opened;
  const section = (name: string) => page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });
  for (const name of ['Quotes', 'People', 'Countries', 'About', 'Quotes', 'Articles']) {
    await section(name).click();
    await expect.poll(() => section(name).getAttribute('aria-current')).toBe('page');
  }
  expect(asked.filter((path) => path.startsWith('/data/'))).toEqual(['/data/statements.json']);
  expect(asked.filter((path, i) => asked.indexOf(path) !== i)).toEqual([]);
  opened.expectQuiet();
});

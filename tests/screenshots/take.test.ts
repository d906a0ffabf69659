import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { retired } from '../edition/ledger.ts';
import { showcaseSlugs } from '../edition/showcase.ts';
import { article, open } from '../journeys/support/open.ts';
import type { SiteName } from '../journeys/support/sites.ts';

const folder = 'screenshots';
const widths = [360, 768, 1440];
const schemes = ['light', 'dark'] as const;

const routes: Readonly<Partial<Record<SiteName, readonly string[]>>> = {
  real: [
    '/',
    article,
    `${article}#w9t5fh`,
    '/quotes',
    '/quotes?kind=indirect',
    '/quotes?person=dong-jun',
    '/quotes/j5r6pd',
    '/quotes/q7w2hn',
    '/people',
    '/people/andrei-belousov',
    '/people/dong-jun',
    '/countries',
    '/countries/ru',
    '/about',
    '/no/such/place',
  ],
  small: [`/articles/${showcaseSlugs.pier}`, `/articles/${retired.articles.moved}`],
  many: ['/', '/quotes', '/people', '/countries', '/?q=ferry&page=2'],
  empty: ['/'],
};

const nameOf = (path: string): string => path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home';

test.each(Object.entries(routes) as [SiteName, readonly string[]][])('pictures of %s', async (site, paths) => {
  await mkdir(join(folder, site), { recursive: true });
  let taken = 0;
  for (const colorScheme of schemes) {
    for (const width of widths) {
      await using opened = await open('/', { site, colorScheme, viewport: { width, height: width < 500 ? 780 : 1000 } });
      for (const path of paths) {
        await opened.goTo(path);
        const file = join(folder, site, `${nameOf(path)}-${width}-${colorScheme}.png`);
        // A page that is arrived at shows itself as it is then, all others whole.
        await opened.page.screenshot({ path: file, fullPage: !path.includes('#') });
        taken += 1;
      }
    }
  }
  expect(taken).toBe(paths.length * widths.length * schemes.length);
});

test('the printed article', async () => {
  await mkdir(folder, { recursive: true });
  await using opened = await open(article);
  const pdf = await opened.page.pdf({ path: join(folder, 'article.pdf'), preferCSSPageSize: true });
  expect(pdf.byteLength).toBeGreaterThan(0);
});

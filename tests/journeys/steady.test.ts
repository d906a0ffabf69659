import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { past, pastRevs, retired } from '../edition/ledger.ts';
import { showcaseSlugs } from '../edition/showcase.ts';
import { routesOfReal } from './support/addresses.ts';
import { article, open, openEach, type OpenOptions } from './support/open.ts';

declare global {
  interface Window {
    shifts: { value: number; of: readonly string[] }[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Notes every shift of the layout from the first paint on, and has the fonts come half a second late. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const of = entry.sources.map(({ node, previousRect: from, currentRect: to }) =>
          [node?.textContent?.slice(0, 40), from.x, from.y, from.height, 'to', to.x, to.y, to.height].join(' '),
        );
        window.shifts.push({ value: entry.value, of });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.woff2', async (route) => {
    await wait(500);
    await route.continue();
  });
}

const total = (shifts: Window['shifts']) => shifts.reduce((sum, { value }) => sum + value, 0);

/** The pages that move more than they may, with what moves. */
async function unsteady(paths: readonly string[], options: OpenOptions) {
  const found = await openEach(paths, { ...options, before: watch, anew: true }, async ({ page }, path) => {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    return { path, shifts: await page.evaluate(() => window.shifts) };
  });
  return found.filter(({ shifts }) => total(shifts) > 0.01);
}

const phone = { viewport: { width: 390, height: 844 } } as const;
const desk = { viewport: { width: 1280, height: 900 } } as const;
const filtered = [
  '/?country=cn',
  '/quotes?kind=indirect',
  '/quotes?person=dong-jun',
  '/?q=cooperation',
  '/?person=nobody',
];

test.each([
  ['a phone', phone],
  ['a desk', desk],
] as const)('no page of the edition moves while it loads on %s', async (_, look) => {
  expect(await unsteady([...routesOfReal, `${article}#b8s2vp`, ...filtered], look)).toEqual([]);
});

test.each([
  ['a phone', phone],
  ['a desk', desk],
] as const)('no list, article or statement of a large edition moves while it loads on %s', async (_, look) => {
  const paths = [
    '/',
    '/?page=3',
    '/?country=no&q=the',
    '/quotes?kind=indirect&sort=longest',
    '/people',
    `/articles/${showcaseSlugs.pier}`,
    `/articles/${showcaseSlugs.pier}?rev=${pastRevs[1]}#${past.id}`,
    `/articles/${showcaseSlugs.pier}#${retired.statements.split}`,
    `/quotes/${past.id}?rev=${pastRevs[0]}`,
    `/quotes/${past.id}?rev=unknown`,
  ];
  expect(await unsteady(paths, { ...look, site: 'many' })).toEqual([]);
});

test('reading an article to its end moves nothing, though its far parts are laid out late', async () => {
  await using opened = await open(article, { ...phone, before: watch });
  const { page } = opened;
  await page.mouse.move(200, 400);
  for (let i = 0; i < 40; i += 1) {
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(3000);
  const shifts = await page.evaluate(() => window.shifts);
  expect(total(shifts) > 0.01 ? shifts : []).toEqual([]);
});

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { past, pastRevs, retired } from '../edition/ledger.ts';
import { showcaseSlugs } from '../edition/showcase.ts';
import { routesOfReal } from './support/addresses.ts';
import { faces } from './support/faces.ts';
import { article, open, type OpenOptions } from './support/open.ts';
import { sideBySide } from './support/side-by-side.ts';

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

/**
 * The pages that move more than they may, with what moves. Each is in one of the faces: the first page in the face
 * numbered `first`, the second in the next, and so on in turn.
 */
async function unsteady(paths: readonly string[], options: OpenOptions, first: number) {
  const inFaces = paths.map((path, i) => ({ path, face: faces[(first + i) % faces.length] ?? 'tall' }));
  const found = await sideBySide(inFaces, async ({ path, face }) => {
    await using opened = await open(path, { ...options, face, before: watch });
    const { page } = opened;
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    return { path, face, shifts: await page.evaluate(() => window.shifts) };
  });
  return found.filter(({ shifts }) => total(shifts) > 0.01);
}

const phone = { viewport: { width: 390, height: 844 } } as const;
const desk = { viewport: { width: 1280, height: 900 } } as const;
/** What is loaded, on which screen, and the number of the first page’s face: every page has another on each screen. */
const screens = [
  ['a phone', phone, 0],
  ['a desk', desk, 1],
] as const;
const filtered = [
  '/?country=cn',
  '/quotes?kind=indirect',
  '/quotes?person=dong-jun',
  '/?q=cooperation',
  '/?person=nobody',
];

test.each(screens)('no page of the edition moves while it loads on %s', async (_, look, first) => {
  expect(await unsteady([...routesOfReal, `${article}#b8s2vp`, ...filtered], look, first)).toEqual([]);
});

test.each(screens)(
  'no list, article or statement of a large edition moves while it loads on %s',
  async (_, look, first) => {
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
    expect(await unsteady(paths, { ...look, site: 'many' }, first)).toEqual([]);
  },
);

test('reading an article to its end moves nothing, though its far parts are laid out late', async () => {
  const moved = await sideBySide(faces, async (face) => {
    await using opened = await open(article, { ...phone, face, before: watch });
    const { page } = opened;
    await page.mouse.move(200, 400);
    for (let i = 0; i < 40; i += 1) {
      await page.mouse.wheel(0, 400);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    const shifts = await page.evaluate(() => window.shifts);
    return total(shifts) > 0.01 ? { face, shifts } : null;
  });
  expect(moved).toEqual(faces.map(() => null));
});

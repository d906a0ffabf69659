import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { showcaseSlugs } from '../edition/showcase.ts';
import { routesOfReal } from './support/addresses.ts';
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

/** The pages that move more than they may, with what moves. */
async function unsteady(paths: readonly string[], options: OpenOptions) {
  const found = await sideBySide(paths, async (path) => {
    await using opened = await open(path, { ...options, before: watch });
    const { page } = opened;
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    return { path, shifts: await page.evaluate(() => window.shifts) };
  }, 4);
  return found.filter(({ shifts }) => total(shifts) > 0.01);
}



test('x', async () => {
  for (const vp of [{ width: 390, height: 844 }, { width: 1280, height: 900 }]) for (const path of ['/?q=cooperation', '/', article, '/quotes', '/quotes/j5r6pd', '/people']) {
    await using opened = await open(path, { viewport: vp, before: async (page) => {
      await watch(page);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 100, downloadThroughput: 8000, uploadThroughput: 50000 });
    } });
    await opened.page.waitForTimeout(300);
    const sh = await opened.page.evaluate(() => window.shifts);
    console.log(vp.width, path, total(sh), total(sh) > 0.005 ? JSON.stringify(sh, null, 1) : '');
  }
  expect(1).toBe(1);
}, 400000);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { expect, inject, test } from 'vitest';
import type { Article } from '../../src/model/article';
import { article, browser } from '../journeys/support/open';
import { barePage } from './bare-page';
import { median } from './median';
import { servePacked } from './serve-packed';
import { slowDown } from './slow-phone';

const runs = 9;

interface Load {
  /** Milliseconds. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

async function load(on: Browser, url: string): Promise<Load> {
  const context = await on.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(() => {
    const seen = { largestPaint: 0, blocked: 0, shift: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as readonly (PerformanceEntry & { readonly value?: number })[]) {
        if (entry.entryType === 'largest-contentful-paint') seen.largestPaint = entry.startTime;
        if (entry.entryType === 'longtask') seen.blocked += Math.max(0, entry.duration - 50);
        if (entry.entryType === 'layout-shift') seen.shift += entry.value ?? 0;
      }
    });
    for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
      observer.observe({ type, buffered: true });
    }
    Object.assign(globalThis, { seen });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ...(globalThis as unknown as { seen: Omit<Load, 'firstPaint'> }).seen,
  }));
  await context.close();
  return seen;
}

test('an article loads about as fast as its bare text', async () => {
  const { outDir } = inject('sites').real;
  const data = JSON.parse(readFileSync(join(outDir, `data${article}.json`), 'utf8')) as Article;
  const server = await servePacked(outDir, { '/bare': barePage(data) });
  const ours: Load[] = [];
  const bare: Load[] = [];
  const on = await browser();
  for (let run = 0; run <= runs; run++) {
    const pair = [await load(on, `${server.url}/bare`), await load(on, server.url + article)] as const;
    // The first pair warms up what both share.
    if (run === 0) continue;
    bare.push(pair[0]);
    ours.push(pair[1]);
  }
  server.close();
  const row = (key: keyof Load) => ({
    article: median(ours.map((one) => one[key])),
    bare: median(bare.map((one) => one[key])),
    // Pair by pair: a machine that slows down slows both.
    ratio: median(ours.map((one, i) => one[key] / (bare[i]?.[key] ?? 1))).toFixed(2),
  });
  console.table({
    'first contentful paint, ms': row('firstPaint'),
    'largest contentful paint, ms': row('largestPaint'),
    'total blocking time, ms': row('blocked'),
    'cumulative layout shift': row('shift'),
  });
  expect(ours).toHaveLength(runs);
});

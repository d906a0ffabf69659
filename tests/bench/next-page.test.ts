import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { browser } from '../journeys/support/open';
import { buildEarlier } from './earlier-build';
import { median } from './median';
import { servePacked } from './serve-packed';
import { slowDown } from './slow-phone';

/** A revision of git, or a folder with a checkout: what its build takes is measured in turn with this one. */
const { BENCH_AGAINST } = process.env;

const runs = 7;
/** How long the pointer is on a link before it is pressed, in milliseconds. */
const restMs = 300;

/** A page, and a link on it that leads to the next. It is none that is loaded ahead of any pointer. */
interface Way {
  readonly from: string;
  readonly link: string;
}

/** Follows the links of the site at `url` to a page of each kind. */
async function waysOf(on: Browser, url: string): Promise<Readonly<Record<string, Way>>> {
  const page = await on.newPage();
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await page.goto(url);
  const second = (await hrefs('main h2 a'))[1] ?? '';
  await page.goto(url + second);
  const statement = (await hrefs('aside a[href^="/quotes/"]')).at(-1) ?? '';
  await page.goto(url + statement);
  await page.close();
  return {
    'list to article': { from: '/', link: `main h2 a[href="${second}"]` },
    'article to statement': { from: second, link: `aside a[href="${statement}"]` },
    'statement to person': { from: statement, link: 'main section a[href^="/people/"]' },
  };
}

/** Milliseconds from the click to the frame that shows the heading of the new page. */
async function follow(on: Browser, url: string, { from, link }: Way): Promise<number> {
  // The worker fetches a small edition whole, and would share the line with what is measured.
  const context = await on.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(url + from, { waitUntil: 'networkidle' });
  const place = page.locator(link).first();
  await place.scrollIntoViewIfNeeded();
  const taken = paintedAfterClick(page);
  await place.hover();
  await page.waitForTimeout(restMs);
  await page.mouse.down();
  await page.mouse.up();
  const milliseconds = await taken;
  await context.close();
  return milliseconds;
}

function paintedAfterClick(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1');
        let clicked = 0;
        addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          const heading = document.querySelector('h1');
          if (clicked === 0 || heading === null || heading === before) return;
          observer.disconnect();
          // What is posted in a frame is dealt with when the frame has been painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - clicked));
            port1.start();
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
  );
}

test('the page of a link on which the pointer rests is painted at once', async () => {
  const { outDir, content } = inject('sites').many;
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const sites = new Map([['this build', outDir]]);
  if (BENCH_AGAINST !== undefined) {
    sites.set(BENCH_AGAINST, join(folder, 'earlier'));
    await buildEarlier(BENCH_AGAINST, content, join(folder, 'earlier'));
  }
  const served = await Promise.all([...sites.values()].map((dir) => servePacked(dir, {})));
  const on = await browser();
  const rows: Record<string, Readonly<Record<string, string>>> = {};
  for (const [name, way] of Object.entries(await waysOf(on, served[0]?.url ?? ''))) {
    const taken: (readonly number[])[] = [];
    for (let run = 0; run <= runs; run++) {
      const round: number[] = [];
      for (const { url } of served) round.push(await follow(on, url, way));
      // The first round warms up what all share.
      if (run > 0) taken.push(round);
    }
    expect(taken).toHaveLength(runs);
    rows[name] = {
      ...Object.fromEntries(
        [...sites.keys()].map((site, i) => [`${site}, ms`, median(taken.map((round) => round[i] ?? NaN)).toFixed(0)]),
      ),
      // Round by round: a machine that slows down slows both.
      ...(sites.size > 1 && { ratio: median(taken.map(([now = NaN, then = NaN]) => now / then)).toFixed(2) }),
    };
  }
  console.table(rows);
  for (const { close } of served) close();
  await rm(folder, { recursive: true, force: true });
});

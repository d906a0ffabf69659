import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site';
import { findBrowser } from './find-browser';
import { type SiteName, type SiteToTest, sites } from './sites';

/** A site that is built and served while the tests run. */
export interface ServedSite {
  /** Ends in the base path. */
  readonly url: string;
  readonly outDir: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Readonly<Record<SiteName, ServedSite>>;
    browser: string;
  }
}

/** Two at a time: as many as the smallest machine that this runs on has processors. */
async function inPairs<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [i, item] of waiting) results[i] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** Builds and serves the sites and starts one browser for all journeys. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const table: readonly (readonly [string, SiteToTest])[] = Object.entries(sites);
  // The largest first: it takes as long as all others together.
  const bySize = table.toSorted(([a], [b]) => Number(b === 'huge') - Number(a === 'huge'));
  const served = await inPairs(bySize, async ([name, { base, write }]) => {
    const content = join(folder, `${name}-content`);
    const outDir = join(folder, name);
    await write?.(content);
    await buildSite({ base, outDir, ...(write && { content }) });
    const server = await preview({
      configFile: 'vite.config.ts',
      logLevel: 'error',
      base,
      build: { outDir },
      preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    });
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error(`the preview of ${name} has no address`);
    return { name, url, outDir, close: () => server.close() };
  });
  const browser = await chromium.launchServer(await findBrowser());
  project.provide(
    'sites',
    Object.fromEntries(served.map(({ name, url, outDir }) => [name, { url, outDir }])) as Record<SiteName, ServedSite>,
  );
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(served.map(({ close }) => close()));
    await rm(folder, { recursive: true, force: true });
  };
}

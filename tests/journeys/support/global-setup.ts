import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Plugin, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { announced } from './built';
import { buildSite } from './build-site';
import { type BrowserToLaunch, findBrowser } from './find-browser';
import { builtLate, type SiteName, type SiteToTest, sites } from './sites';

/** A site that is built and served while the tests run. */
export interface ServedSite {
  /** Ends in the base path. */
  readonly url: string;
  readonly outDir: string;
  /** The folder that it was built from. */
  readonly content: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Readonly<Record<SiteName, ServedSite>>;
    browser: BrowserToLaunch;
  }
}

/**
 * Two at a time: as many as the smallest machine that this runs on has processors. After a failure no more
 * are begun, and it is told when nothing is at work any more.
 */
async function inPairs<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [i, item] of waiting) {
      if (failed) return;
      try {
        results[i] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  for (const outcome of await Promise.allSettled([worker(), worker()])) {
    if (outcome.status === 'rejected') throw outcome.reason;
  }
  return results;
}

interface BuiltSite {
  readonly name: string;
  readonly base: string;
  readonly outDir: string;
  readonly content: string;
}

interface SiteToBuild extends BuiltSite {
  readonly build: () => Promise<void>;
}

/** For work on a few tests: names of the sites that these need, with commas. All are built where it is not set. */
const { JOURNEY_SITES } = process.env;

const isWanted = (name: string): boolean => JOURNEY_SITES === undefined || JOURNEY_SITES.split(',').includes(name);

/** What is to be built, each into a folder of its own in `folder`. */
function planned(folder: string): readonly SiteToBuild[] {
  const table: readonly (readonly [string, SiteToTest])[] = Object.entries(sites);
  return table
    .filter(([name]) => isWanted(name))
    .map(([name, { base, siteUrl, draft = false, write }]) => {
      const content = write === undefined ? 'src/content' : join(folder, `${name}-content`);
      const outDir = join(folder, name);
      const build = async () => {
        await write?.(content);
        await buildSite({ base, outDir, content, env: { SITE_URL: siteUrl ?? '', DRAFT: draft ? '1' : '' } });
      };
      return { name, base, outDir, content, build };
    });
}

/** Has answers sent as they are: packing them for a browser on the same machine only takes time. */
const unpacked: Plugin = {
  name: 'unpacked',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      delete request.headers['accept-encoding'];
      next();
    });
  },
};

async function serve({ name, base, outDir, content }: BuiltSite) {
  const server = await preview({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    base,
    build: { outDir },
    plugins: [unpacked],
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error(`the preview of ${name} has no address`);
  return { name, url, outDir, content, close: () => server.close() };
}

/** Builds and serves the sites and has a browser ready to be started. */
export default async function setup(project: TestProject) {
  // Where there is none, that is to be said before anything is built.
  const browserToLaunch = await findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const cleanUp = () => rm(folder, { recursive: true, force: true });
  const all = planned(folder);
  const late = all.filter(({ name }) => name === builtLate);
  // Nothing is served before it is built: a build that fails leaves nothing open that keeps the run alive.
  await inPairs(
    all.filter(({ name }) => name !== builtLate),
    ({ build }) => build(),
  ).catch(async (error: unknown) => {
    await cleanUp();
    throw error;
  });
  // The largest takes as long as all others together, and few tests ask for it: those wait.
  const building = late.map(async ({ outDir, build }) => {
    await mkdir(outDir);
    await announced(outDir, build());
  });
  const served = await Promise.all(all.map(serve));
  project.provide(
    'sites',
    Object.fromEntries(served.map(({ name, url, outDir, content }) => [name, { url, outDir, content }])) as Record<
      SiteName,
      ServedSite
    >,
  );
  project.provide('browser', browserToLaunch);
  return async () => {
    await Promise.all(building);
    await Promise.all(served.map(({ close }) => close()));
    await cleanUp();
  };
}

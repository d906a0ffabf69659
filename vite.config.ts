import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bootScript } from './src/publish/boot-script.ts';
import { content } from './src/compile/plugin.ts';
import { chunks } from './src/publish/chunks.ts';
import { cslStyles } from './src/publish/csl-styles.ts';
import { treeShakeRouter } from './src/publish/tree-shake-router.ts';
import { licences } from './src/publish/licences.ts';
import { offlineLimit } from './src/publish/offline-files.ts';
import { publish } from './src/publish/plugin.ts';
import { sitePlace } from './src/publish/site-url.ts';
import { progressOn } from './src/terminal/progress.ts';
import { screenOf } from './src/terminal/screen.ts';

const { SITE_URL, BASE, VERBATIM_CONTENT = 'src/content', VERBATIM_OUT = 'dist' } = process.env;
const { PREVIEWS, PREVIEWS_CACHE = 'node_modules/.cache/verbatim/previews', OFFLINE, OFFLINE_LIMIT } = process.env;
const { DRAFT = '' } = process.env;
const { url: siteUrl, base } = sitePlace(SITE_URL, BASE);
const limit = offlineLimit(OFFLINE, OFFLINE_LIMIT);
const progress = progressOn(screenOf(process.stderr));

/** Milliseconds after which a test hangs, on the slowest machine and beside other work: no test is about speed. */
const patienceMs = 300_000;

/** Tests of what has something to see. */
const onScreen = 'tests/{app,components,hooks,offline,pages}/**/*.test.tsx';

export default defineConfig(({ isPreview, mode }) => ({
  base,
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [
    react(),
    bootScript(),
    treeShakeRouter(),
    chunks(),
    cslStyles(),
    content({ dir: VERBATIM_CONTENT, progress }),
    licences({ worker: limit !== null }),
    publish({
      siteUrl,
      previews: PREVIEWS === 'none' ? null : PREVIEWS_CACHE,
      offlineLimit: limit,
      draft: DRAFT !== '',
      progress,
    }),
  ],
  build: {
    outDir: VERBATIM_OUT,
    emptyOutDir: true,
    // For older browsers Vite would rewrite light-dark() and nesting into longer code.
    target: ['chrome123', 'safari17.5', 'firefox128'],
    // One sheet, of which publish/ writes a part into every page, so that no page waits for a file before it paints.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // Thousands of data files would each be compressed only to print a number.
    reportCompressedSize: false,
    // Kilobytes. The processor of citations is that large; it is loaded when a reader asks for it.
    chunkSizeWarningLimit: 600,
    // Whoever publishes an edition cannot do anything about the time that plugins take.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    // More than the smallest machine has processors: a journey also waits.
    maxWorkers: 3,
    reporters: ['default', './tests/retried.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [onScreen, 'tests/{journeys,built,screenshots,bench}/**', '**/node_modules/**'],
          // What they test is pure, so a file may find modules that another has loaded: half of the time.
          isolate: false,
          testTimeout: mode === 'fuzz' ? 60 * patienceMs : patienceMs,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: [onScreen],
          // Each file has a page of its own, but not a process of its own: half of the time.
          pool: 'vmThreads',
          testTimeout: patienceMs,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/{journeys,built}/**/*.test.ts'],
          globalSetup: ['tests/journeys/support/global-setup.ts'],
          isolate: false,
          // Each look is a question to the browser, which has other things to do.
          expect: { poll: { interval: 100, timeout: patienceMs / 5 } },
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
          // A browser has moods. What fails twice is a fault, and what fails once is named.
          retry: 1,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          globalSetup: ['tests/journeys/support/global-setup.ts'],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'screenshots',
          include: ['tests/screenshots/**/*.test.ts'],
          globalSetup: ['tests/journeys/support/global-setup.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
}));

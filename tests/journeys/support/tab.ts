import { isDeepStrictEqual } from 'node:util';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright';
import { inject } from 'vitest';
import type { Face } from './faces.ts';
import { settling } from './settling';
import type { SiteName } from './sites';
import { systemFonts } from './system-fonts.ts';

const launching = new Map<Face | undefined, Promise<Browser>>();

async function launch(face: Face | undefined): Promise<Browser> {
  const { env, ...toLaunch } = inject('browser');
  return chromium.launch({ ...toLaunch, env: face === undefined ? env : { ...env, ...(await systemFonts(face)) } });
}

/**
 * The browser of the journeys of this process, which ends with it; where asked for, one whose system fonts are a face of
 * the tests. One for all processes would save two starts, and cost more than that by all that has to be handed on.
 */
export function browser(face?: Face): Promise<Browser> {
  const launched = launching.get(face) ?? launch(face);
  launching.set(face, launched);
  return launched;
}

export interface TabOptions extends BrowserContextOptions {
  readonly site?: SiteName;
  /** All of the machine's fonts; on Linux only, elsewhere it has its own. */
  readonly face?: Face;
  /** Runs before any script of the page. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Whether the site's worker may come. */
  readonly worker?: boolean;
}

const viewport = { width: 1280, height: 800 };

export async function newContext({ site: _site, before: _before, worker: _worker, face, ...options }: TabOptions) {
  return (await browser(face)).newContext({ viewport, ...options });
}

export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What a reader must never cause: console messages, errors, failed requests, requests to elsewhere. */
  noise: string[];
  /** Where the site begins; ends in the base path. */
  readonly url: string;
  /** Waits until nothing more is loaded. */
  readonly settled: () => Promise<void>;
}

/** An empty tab that listens for noise. */
export async function newTab(
  context: BrowserContext,
  { site = 'real', before, worker = false, javaScriptEnabled = true }: TabOptions,
): Promise<Tab> {
  const { url } = inject('sites')[site];
  const page = await context.newPage();
  const tab: Tab = { context, page, noise: [], url, settled: settling(page, javaScriptEnabled) };
  const hear = (sound: string) => {
    tab.noise.push(sound);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) hear(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => hear(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'for no reason';
    // Leaving a page ends what it was still asking for; that is nobody's fault.
    if (reason !== 'net::ERR_ABORTED') hear(`failed: ${request.url()} ${reason}`);
  });
  // Of the whole context: what works behind a page asks in its own name.
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) hear(`elsewhere: ${request.url()}`);
  });
  // Other journeys are about the site alone, as where a browser has no workers; fetching it all takes time.
  if (!worker) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await before?.(page);
  return tab;
}

/** Goes to an address of the tab's site. */
export async function visit({ page, url, settled }: Tab, path: string): Promise<Response | null> {
  const answer = await page.goto(new URL(path.replace(/^\//, ''), url).href);
  await settled();
  return answer;
}

/** Gives a tab the size and the media again that it was opened with. What is not said is as in any new context. */
export async function resetLook(page: Page, options: BrowserContextOptions = {}) {
  const size = options.viewport ?? viewport;
  if (!isDeepStrictEqual(page.viewportSize(), size)) await page.setViewportSize(size);
  const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = options;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
}

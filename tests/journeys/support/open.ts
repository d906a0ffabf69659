import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright';
import { expect, inject } from 'vitest';
import { settling } from './settling';
import { sideBySide } from './side-by-side';
import type { SiteName } from './sites';

let connecting: Promise<Browser> | undefined;

/** The one browser of all journeys. */
export const browser = (): Promise<Browser> => (connecting ??= chromium.connect(inject('browser')));

export interface Opened extends AsyncDisposable {
  readonly page: Page;
  readonly response: Response | null;
  /** What a reader must never cause: console messages, errors, failed requests, requests to elsewhere. */
  readonly noise: readonly string[];
  /** Goes to another address of the site. */
  readonly goTo: (path: string) => Promise<Response | null>;
  readonly reload: () => Promise<unknown>;
  readonly goBack: () => Promise<unknown>;
  /** Fails if there has been any noise. */
  readonly expectQuiet: () => void;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly site?: SiteName;
  /** Runs before any script of the page. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Whether the site's worker may come. */
  readonly worker?: boolean;
}

const newContext = async ({ site: _site, before: _before, worker: _worker, ...options }: OpenOptions): Promise<BrowserContext> =>
  (await browser()).newContext({ viewport: { width: 1280, height: 800 }, ...options });

/** Opens an address of a site in a page of its own and waits until nothing more is loaded. */
async function openIn(
  context: BrowserContext,
  path: string,
  { site = 'real', before, worker = false, javaScriptEnabled = true }: OpenOptions,
): Promise<Omit<Opened, symbol>> {
  const { url } = inject('sites')[site];
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'for no reason';
    // Leaving a page ends what it was still asking for; that is nobody's fault.
    if (reason !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()} ${reason}`);
  });
  // Of the whole context: what works behind a page asks in its own name.
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) noise.push(`elsewhere: ${request.url()}`);
  });
  // Other journeys are about the site alone, as where a browser has no workers; fetching it all takes time.
  if (!worker) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await before?.(page);
  const settled = settling(page, javaScriptEnabled);
  const goTo = async (to: string) => {
    const answer = await page.goto(new URL(to.replace(/^\//, ''), url).href);
    await settled();
    return answer;
  };
  const response = await goTo(path);
  return {
    page,
    response,
    noise,
    goTo,
    reload: () => page.reload().then(settled),
    goBack: () => page.goBack().then(settled),
    expectQuiet: () => expect(noise).toEqual([]),
  };
}

/** Opens an address of a site as somebody does who has never been there. */
export async function open(path: string, options: OpenOptions = {}): Promise<Opened> {
  const context = await newContext(options);
  const opened = await openIn(context, path, options);
  return { ...opened, [Symbol.asyncDispose]: () => context.close() };
}

/**
 * Looks at many addresses of a site, as one who has been there before: what the first have loaded is kept for the
 * others. Gives what was found at each, in the order of the addresses.
 */
export async function openEach<Found>(
  paths: readonly string[],
  options: OpenOptions,
  look: (opened: Omit<Opened, symbol>, path: string) => Promise<Found>,
): Promise<readonly Found[]> {
  const context = await newContext(options);
  try {
    return await sideBySide(paths, async (path) => {
      const opened = await openIn(context, path, options);
      const found = await look(opened, path);
      await opened.page.close();
      return found;
    });
  } finally {
    await context.close();
  }
}

/** The address shown, without the site's own part: `/quotes?person=…`. */
export const addressOf = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
};

export const article = '/articles/belousov-dong-jun-military-cooperation';

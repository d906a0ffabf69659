import type { BrowserContext, Locator, Page } from 'playwright';
import { browser } from './open.ts';
import { type Host, host } from './host.ts';

export interface Visit extends AsyncDisposable {
  readonly host: Host;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the pages, whichever, and what their policy has refused them. */
  readonly errors: readonly string[];
  /** Goes to an address of the site: `quotes?person=…`. */
  readonly goTo: (path: string, page?: Page) => Promise<unknown>;
}

export interface VisitOptions {
  readonly base?: string;
  /** Runs before any script of the page. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A reader who has never been there, and a host with a build. Nothing is opened yet. */
export async function visit(folder: string, { base = '/', before }: VisitOptions = {}): Promise<Visit> {
  const served = await host(folder, base);
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 } });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  const page = await context.newPage();
  await before?.(page);
  return {
    host: served,
    context,
    page,
    errors,
    goTo: (path, where = page) => where.goto(served.url + path),
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await served[Symbol.asyncDispose]();
    },
  };
}

/** Waits until the page has a worker that has all that it keeps. */
export function untilKept(page: Page) {
  return page.waitForFunction(
    () => navigator.serviceWorker.controller !== null && navigator.serviceWorker.controller.state === 'activated',
    undefined,
    // It fetches and writes a hundred files, one after the other.
    { timeout: 90_000 },
  );
}

/** Waits until a new version has come and waits for the reader. */
export function untilOffered(page: Page) {
  return page.getByRole('complementary', { name: 'New version' }).waitFor();
}

/** Has the browser look for a new version of the worker, and waits until that has come to something. */
export function lookForUpdate(page: Page): Promise<'waits' | 'failed' | 'none'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const worker = registration.installing;
    if (worker === null) return registration.waiting === null ? 'none' : 'waits';
    return new Promise<'waits' | 'failed'>((resolve) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed') resolve('waits');
        if (worker.state === 'redundant') resolve('failed');
      });
    });
  });
}

/** How often pages were loaded in this tab, this time included. */
export function countLoads(page: Page) {
  const loads: string[] = [];
  page.on('domcontentloaded', () => loads.push(page.url()));
  return loads;
}

/** Goes to where an article says whether it is kept, until it says so. */
export async function readOffline(page: Page): Promise<Locator> {
  await page.waitForFunction(() => {
    const here = document.getElementById('read-offline');
    here?.scrollIntoView({ block: 'center' });
    return here?.parentElement?.querySelector('[role="status"]') != null;
  });
  return page.getByRole('region', { name: 'Read offline' });
}

import type { Page, Response } from 'playwright';
import { expect } from 'vitest';
import { giveBack, takeTab } from './idle-tabs';
import { sideBySide } from './side-by-side';
import { newContext, newTab, resetLook, type Tab, type TabOptions, visit } from './tab';

export { browser } from './tab';

export interface Opened {
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

export interface OpenOptions extends TabOptions {
  /**
   * Whether the tab must be new: for what is about what is fetched, for what listens to the tab, and wherever
   * something that the browser has already must not help. A tab is new, too, wherever other options are given.
   */
  readonly anew?: boolean;
}

/** Opens an address of a site and waits until nothing more is loaded. */
async function openIn(tab: Tab, path: string): Promise<Opened> {
  const { page, noise, settled } = tab;
  const response = await visit(tab, path);
  return {
    page,
    response,
    noise,
    goTo: (to) => visit(tab, to),
    reload: () => page.reload().then(settled),
    goBack: () => page.goBack().then(settled),
    expectQuiet: () => expect(noise).toEqual([]),
  };
}

/** Opens an address of a site as somebody does of whom the site has stored nothing. */
export async function open(path: string, options: OpenOptions = {}): Promise<Opened & AsyncDisposable> {
  const { anew = false, site = 'real', ...others } = options;
  if (anew || Object.keys(others).length > 0) {
    const context = await newContext(others);
    const opened = await openIn(await newTab(context, { site, ...others }), path);
    return { ...opened, [Symbol.asyncDispose]: () => context.close() };
  }
  const tab = await takeTab(site);
  const opened = await openIn(tab, path);
  return { ...opened, [Symbol.asyncDispose]: () => giveBack(site, tab) };
}

/**
 * Looks at many addresses of a site, as one who has been there before: what the first have loaded is kept for the
 * others. Gives what was found at each, in the order of the addresses.
 */
export async function openEach<Found>(
  paths: readonly string[],
  { anew = false, ...options }: OpenOptions,
  look: (opened: Opened, path: string) => Promise<Found>,
): Promise<readonly Found[]> {
  const context = await newContext(options);
  const waiting: Tab[] = [];
  try {
    return await sideBySide(paths, async (path) => {
      const tab = waiting.pop() ?? (await newTab(context, options));
      const found = await look(await openIn(tab, path), path);
      if (anew) {
        await tab.page.close();
      } else {
        await resetLook(tab.page, options);
        tab.noise = [];
        waiting.push(tab);
      }
      return found;
    });
  } finally {
    await context.close();
  }
}

/** The address shown, without the site's own part: `/quotes?person=…`. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

export const article = '/articles/belousov-dong-jun-military-cooperation';

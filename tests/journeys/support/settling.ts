import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from 'playwright';

/** Milliseconds without a request under way after which nothing more is expected. */
const quiet = 60;

/** Two idle turns of the page: the app has taken over and done what it had to do at once. */
const idle = (page: Page) =>
  page
    .evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestIdleCallback(() => requestIdleCallback(() => resolve(), { timeout: 5000 }), { timeout: 5000 });
        }),
    )
    .catch((error: unknown) => {
      // A page that loads itself anew meanwhile has more requests to wait for.
      if (!String(error).includes('context was destroyed')) throw error;
    });

/**
 * Watches the requests of a page from now on, and gives a wait until none has been under way for a while and the
 * page is idle. It is what Playwright's `networkidle` is for, without the half second that it takes each time.
 */
export function settling(page: Page, scripted: boolean): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = performance.now();
  const touch = () => {
    last = performance.now();
  };
  page.on('request', (request) => {
    underWay.add(request);
    touch();
  });
  const over = (request: Request) => {
    underWay.delete(request);
    touch();
  };
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  const isQuiet = () => underWay.size === 0 && performance.now() - last >= quiet;
  return async () => {
    touch();
    do {
      await wait(quiet / 2);
      if (scripted && isQuiet()) await idle(page);
    } while (!isQuiet());
  };
}

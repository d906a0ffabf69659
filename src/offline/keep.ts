import type { Slug } from '../model/ids.ts';
import { cacheNames } from './cache-names.ts';
import { forgetArticle, keepArticle } from './keep-article.ts';
import { howKept } from './what-is-kept.ts';

/** How long a worker may take to start, in milliseconds. */
const workerTimeoutMs = 10_000;

/**
 * Whether and how an article is on this device. `unable`: this browser keeps nothing, or does not let this site.
 * `whole`: with the whole edition.
 */
export type Keeping = 'unable' | 'whole' | 'kept' | 'not';

/** Why an article could not be kept. */
export type Refusal = 'no room' | 'not reached';

const worker = async (): Promise<boolean> =>
  'serviceWorker' in navigator &&
  'caches' in globalThis &&
  (await Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), workerTimeoutMs)),
  ]));

/** Looks up whether and how an article of the site at `scope` is on this device, once there is a worker. */
export async function keepingOf(scope: string, slug: Slug): Promise<Keeping> {
  try {
    return (await worker()) ? await howKept(scope, slug) : 'unable';
  } catch {
    return 'unable';
  }
}

const keptCache = (scope: string): Promise<Cache> => caches.open(cacheNames(scope).kept);

/** Keeps an article on this device; the result is why it could not be kept, or `null`. */
export async function keep(scope: string, slug: Slug): Promise<Refusal | null> {
  try {
    await keepArticle(await keptCache(scope), scope, slug);
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no room' : 'not reached';
  }
  // The browser may make room without asking where it is not asked not to; what it answers changes nothing here.
  void navigator.storage?.persist?.().catch(() => false);
  return null;
}

/** Takes an article off this device. */
export async function forget(scope: string, slug: Slug): Promise<null> {
  await forgetArticle(await keptCache(scope), scope, slug);
  return null;
}

import type { Slug } from '../model/ids.ts';
import { cacheNames } from './cache-names.ts';
import { articleIn } from './keep-article.ts';
import type { PageMessage } from './messages.ts';
import { waitingSlugs } from './other-formats.ts';
import { slugsIn } from './slugs-in.ts';

/** An article that can be read without a connection. */
export interface KeptArticle {
  readonly slug: Slug;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

/** What can be read without a connection. */
export interface Kept {
  /** The whole edition; then the lists below need not be looked at. */
  readonly whole: boolean;
  /** Articles that the reader has asked to keep. */
  readonly kept: readonly KeptArticle[];
  /** How many more there are that an earlier version of the site kept in its own format: they are to be fetched again. */
  readonly waiting: number;
  /** Other articles that were opened lately, the latest first. */
  readonly visited: readonly KeptArticle[];
}

async function articlesIn(cache: Cache, scope: string, slugs: readonly Slug[]): Promise<readonly KeptArticle[]> {
  const articles = await Promise.all(slugs.map((slug) => articleIn(cache, scope, slug)));
  return articles.flatMap((article) =>
    article === null ? [] : [{ slug: article.slug, title: article.title.text, language: article.language }],
  );
}

/**
 * Whether the worker at work keeps the whole edition. Only it knows: its cache may hold files of one that waits, or
 * that did not come whole.
 */
async function isWhole(scope: string): Promise<boolean> {
  const active = (await navigator.serviceWorker.getRegistration(scope))?.active;
  if (active == null) return false;
  const { port1, port2 } = new MessageChannel();
  const question: PageMessage = { kind: 'whole' };
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true });
    port1.start();
    active.postMessage(question, [port2]);
  });
}

/** Looks up what is kept of the site at `scope`. */
export async function whatIsKept(scope: string): Promise<Kept> {
  const names = cacheNames(scope);
  const [kept, visited] = await Promise.all([caches.open(names.kept), caches.open(names.visited)]);
  const ownSlugs = await slugsIn(kept, scope);
  const others = (await slugsIn(visited, scope)).filter((slug) => !ownSlugs.includes(slug)).toReversed();
  return {
    whole: await isWhole(scope),
    kept: await articlesIn(kept, scope, ownSlugs),
    waiting: (await waitingSlugs(scope)).length,
    visited: await articlesIn(visited, scope, others),
  };
}

/** How an article is kept: with the whole edition, by the reader's wish, or not beyond a visit. */
export async function howKept(scope: string, slug: Slug): Promise<'whole' | 'kept' | 'not'> {
  const names = cacheNames(scope);
  if (await isWhole(scope)) return 'whole';
  return (await articleIn(await caches.open(names.kept), scope, slug)) === null ? 'not' : 'kept';
}

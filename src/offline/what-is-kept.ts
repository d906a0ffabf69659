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
  /** Whether the whole edition can be read. The lists below do not matter then. */
  readonly whole: boolean;
  /** The articles that the reader has asked to keep. */
  readonly kept: readonly KeptArticle[];
  /** How many more the reader has asked to keep that must be fetched again: another version of the site kept them. */
  readonly waiting: number;
  /** Other articles that were opened recently, the latest first. */
  readonly visited: readonly KeptArticle[];
}

async function articlesIn(cache: Cache, scope: string, slugs: readonly Slug[]): Promise<readonly KeptArticle[]> {
  const articles = await Promise.all(slugs.map((slug) => articleIn(cache, scope, slug)));
  return articles.flatMap((article) =>
    article === null ? [] : [{ slug: article.slug, title: article.title.text, language: article.language }],
  );
}

/**
 * Whether the active worker keeps the whole edition. Only it knows: its cache may also hold files of a worker that waits or
 * whose installation failed.
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

/** Looks up what is kept of the site at `scope`. Fails where the browser lets no page look. */
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

/** How an article is kept: with the whole edition, by the reader's wish, or not at all (except by a visit). */
export async function howKept(scope: string, slug: Slug): Promise<'whole' | 'kept' | 'not'> {
  const names = cacheNames(scope);
  if (await isWhole(scope)) return 'whole';
  return (await articleIn(await caches.open(names.kept), scope, slug)) === null ? 'not' : 'kept';
}

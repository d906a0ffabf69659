import type { Slug } from '../model/ids.ts';
import { dataFiles } from '../site/data-files.ts';
import { cacheNames, cachesOfOtherFormats } from './cache-names.ts';
import { keepArticle, NoDataError } from './keep-article.ts';
import { slugsIn } from './slugs-in.ts';

/**
 * The articles that the reader asked another version of the site to keep, whose data has another format, and that this
 * version has not fetched yet.
 */
export async function waitingSlugs(scope: string): Promise<readonly Slug[]> {
  const own = await slugsIn(await caches.open(cacheNames(scope).kept), scope);
  const { kept } = cachesOfOtherFormats(scope, await caches.keys());
  const lists = await Promise.all(kept.map(async (name) => slugsIn(await caches.open(name), scope)));
  return [...new Set(lists.flat())].filter((slug) => !own.includes(slug));
}

const isGone = (error: unknown): boolean =>
  error instanceof NoDataError && (error.status === 404 || error.status === 410);

/**
 * Takes over from versions of the site whose data has another format. What the reader asked to keep is fetched as the
 * site has it now: an article that does not come stays on the list for the next time, and one that the site no longer
 * has leaves it. Everything else that those versions kept is deleted.
 */
export async function takeOver(scope: string): Promise<void> {
  const { kept, others } = cachesOfOtherFormats(scope, await caches.keys());
  for (const name of others) await caches.delete(name);
  for (const name of kept) {
    const old = await caches.open(name);
    for (const slug of await slugsIn(old, scope)) await takeArticle(old, scope, slug);
    if ((await slugsIn(old, scope)).length === 0) await caches.delete(name);
  }
}

/** Moves one article from the list of another version to that of this one, as far as it comes. */
async function takeArticle(old: Cache, scope: string, slug: Slug): Promise<void> {
  const path = scope + dataFiles.article.at(slug);
  const cache = await caches.open(cacheNames(scope).kept);
  try {
    if ((await cache.match(path)) === undefined) await keepArticle(cache, scope, slug);
  } catch (error) {
    if (!isGone(error)) return;
  }
  await old.delete(path);
}

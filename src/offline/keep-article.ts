import type { Article } from '../model/article.ts';
import type { Slug } from '../model/ids.ts';
import { isInDataFormat } from '../site/data-format.ts';
import { dataFiles } from '../site/data-files.ts';
import { cacheNames } from './cache-names.ts';
import { forgetWithdrawn } from './forget-withdrawn.ts';
import { isJson } from './is-json.ts';

/** The files that an article and the pages of its statements are made of. */
const filesOf = ({ slug, statements }: Article): readonly string[] => [
  dataFiles.article.at(slug),
  ...statements.map(({ id }) => dataFiles.statement.at(id)),
];

/** An article from a cache; `null` where it is not there. What is in the caches was checked when it came. */
export async function articleIn(cache: Cache, scope: string, slug: Slug): Promise<Article | null> {
  const found = await cache.match(scope + dataFiles.article.at(slug));
  if (found === undefined) return null;
  const article: Article = await found.json();
  return article;
}

/** An answer that is no data of this version's format. `status` is the HTTP status. */
export class NoDataError extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url} gave no data`);
    this.name = 'NoDataError';
    this.status = status;
  }
}

async function fresh(scope: string, path: string): Promise<Response> {
  // Past the browser's own cache. The worker also takes it as the sign that this is no visit.
  const response = await fetch(scope + path, { cache: 'reload' });
  const isData = isJson(response) && isInDataFormat(path, await response.clone().json());
  if (!isData) throw new NoDataError(scope + path, response.status);
  return response;
}

/**
 * Puts an article and its statements into a cache, as they are on the site now. Nothing changes before all of it has
 * come.
 *
 * @throws `NoDataError` or a `TypeError` where a part of it does not come; a `DOMException` named `QuotaExceededError`
 *   where the browser gives no room.
 */
export async function keepArticle(cache: Cache, scope: string, slug: Slug): Promise<void> {
  const response = await fresh(scope, dataFiles.article.at(slug));
  const article: Article = await response.clone().json();
  const [, ...statements] = filesOf(article);
  const others = await Promise.all(statements.map(async (path) => [path, await fresh(scope, path)] as const));
  const before = await articleIn(cache, scope, slug);
  await forgetWithdrawn(scope, dataFiles.article.at(slug), await response.clone().text());
  try {
    for (const [path, answer] of others) await cache.put(scope + path, answer);
    // Last: where the article is, all of it is.
    await cache.put(scope + dataFiles.article.at(slug), response);
  } catch (error) {
    if (before === null) for (const [path] of others) await cache.delete(scope + path);
    throw error;
  }
}

/** Takes an article and its statements out of a cache. Copies of them from visits are renewed from it. */
export async function forgetArticle(cache: Cache, scope: string, slug: Slug): Promise<void> {
  const article = await articleIn(cache, scope, slug);
  if (article === null) return;
  const visited = await caches.open(cacheNames(scope).visited);
  for (const path of filesOf(article)) {
    const url = scope + path;
    const copy = await cache.match(url);
    await cache.delete(url);
    if (copy === undefined || (await visited.match(url)) === undefined) continue;
    await visited.put(url, copy).catch(() => visited.delete(url));
  }
}

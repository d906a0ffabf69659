import { dataFiles } from '../site/data-files.ts';
import { cacheNames } from './cache-names.ts';
import type { Article } from '../model/article.ts';

/** The files of an article's statements; `null` where a cache has something else. */
function statementsIn(json: string): readonly string[] | null {
  try {
    const article: Pick<Article, 'statements'> = JSON.parse(json);
    return article.statements.map(({ id }) => dataFiles.statement.at(id));
  } catch {
    return null;
  }
}

/**
 * Deletes cached statements that the current version of their article, `json`, no longer has: a withdrawn statement must
 * not stay readable. Call it before that version replaces the cached one. `path` is the article's file.
 */
export async function forgetWithdrawn(scope: string, path: string, json: string): Promise<void> {
  const now = statementsIn(json);
  if (now === null) return;
  const names = cacheNames(scope);
  const both = await Promise.all([caches.open(names.kept), caches.open(names.visited)]);
  const before = await Promise.all(both.map(async (cache) => (await cache.match(scope + path))?.text()));
  const withdrawn = before.flatMap((cached) => statementsIn(cached ?? '') ?? []).filter((one) => !now.includes(one));
  for (const one of withdrawn) await Promise.all(both.map((cache) => cache.delete(scope + one)));
}

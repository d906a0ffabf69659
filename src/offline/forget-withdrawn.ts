import { dataFiles } from '../site/data-files.ts';
import { cacheNames } from './cache-names.ts';
import type { Article } from '../model/article.ts';

/** What is in a browser's caches may be of any earlier version of the site. */
function statementsIn(json: string): readonly string[] | null {
  try {
    const article: Pick<Article, 'statements'> = JSON.parse(json);
    return article.statements.map(({ id }) => dataFiles.statement.at(id));
  } catch {
    return null;
  }
}

/**
 * Takes away the statements of an article that its version on the site now, `json`, has no more: what was withdrawn
 * must not stay readable. To be called before that version takes the place of the one before it.
 */
export async function forgetWithdrawn(scope: string, path: string, json: string): Promise<void> {
  const now = statementsIn(json);
  if (now === null) return;
  const names = cacheNames(scope);
  const both = await Promise.all([caches.open(names.kept), caches.open(names.visited)]);
  const before = await Promise.all(both.map(async (cache) => (await cache.match(scope + path))?.text()));
  const gone = before.flatMap((known) => statementsIn(known ?? '') ?? []).filter((one) => !now.includes(one));
  for (const one of gone) await Promise.all(both.map((cache) => cache.delete(scope + one)));
}

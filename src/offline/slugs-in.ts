import { isSlug, type Slug } from '../model/ids.ts';
import { dataFileAt } from '../site/data-file-at.ts';

/** The slugs of the articles in a cache of the site at `scope`, the latest last. */
export async function slugsIn(cache: Cache, scope: string): Promise<readonly Slug[]> {
  const keys = await cache.keys();
  return keys.flatMap(({ url }) => {
    const file = url.startsWith(scope) ? dataFileAt(url.slice(scope.length)) : null;
    return file?.belongsTo === 'article' && isSlug(file.id) ? [file.id] : [];
  });
}

import { dataFileAt, isDataOfLists } from '../site/data-file-at.ts';
import { isInDataFormat } from '../site/data-format.ts';
import { cacheNames, maxVisitedFiles } from './cache-names.ts';
import { forgetWithdrawn } from './forget-withdrawn.ts';
import type { CarriedData } from './page-state.ts';

/** Whether this version understands a data file: a host may go back to an earlier version of the site. */
function isReadable(path: string, json: string): boolean {
  try {
    return isInDataFormat(path, JSON.parse(json));
  } catch {
    return false;
  }
}

/**
 * Remembers data files that a page has just shown, and forgets those shown longest ago; the files of lists stay. An article
 * that the reader has asked to keep is renewed. Where the browser gives no room, all that was only visited is deleted.
 */
export async function rememberVisited(scope: string, files: CarriedData): Promise<void> {
  const names = cacheNames(scope);
  const kept = await caches.open(names.kept);
  const lists = await caches.open(names.lists);
  const visited = await caches.open(names.visited);
  const headers = { 'content-type': 'application/json' };
  try {
    for (const [path, json] of files) {
      if (!isReadable(path, json)) continue;
      const url = scope + path;
      if (isDataOfLists(path)) {
        await lists.put(url, new Response(json, { headers }));
        continue;
      }
      if (dataFileAt(path)?.belongsTo === 'article') await forgetWithdrawn(scope, path, json);
      if ((await kept.match(url)) !== undefined) await kept.put(url, new Response(json, { headers }));
      // A cache keeps the order in which its entries came.
      await visited.delete(url);
      await visited.put(url, new Response(json, { headers }));
    }
    const keys = await visited.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - maxVisitedFiles))) await visited.delete(key);
  } catch {
    await caches.delete(names.visited);
  }
}

/** A data file as it was last seen, kept by the reader, for lists or from a visit; `undefined` where it never was. */
export async function lastSeen(scope: string, path: string): Promise<Response | undefined> {
  const names = cacheNames(scope);
  for (const cacheName of [names.kept, names.lists, names.visited]) {
    const found = await caches.match(scope + path, { cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
}

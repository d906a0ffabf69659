import { dataFileAt, isDataOfLists } from '../site/data-file-at.ts';
import { isInDataFormat } from '../site/data-format.ts';
import { cacheNames, visitedLimit } from './cache-names.ts';
import { forgetWithdrawn } from './forget-withdrawn.ts';
import type { CarriedData } from './page-state.ts';

/** A host may go back to an earlier version of the site, whose data this one does not understand. */
function isReadable(path: string, json: string): boolean {
  try {
    return isInDataFormat(path, JSON.parse(json));
  } catch {
    return false;
  }
}

/**
 * Keeps data files of what was just opened, and leaves out the ones opened longest ago; those of lists stay. What the
 * reader has asked to keep is brought up to date. Where the browser gives no room, all that was only visited makes some.
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
      // The order of a cache is that of its entries' coming.
      await visited.delete(url);
      await visited.put(url, new Response(json, { headers }));
    }
    const keys = await visited.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - visitedLimit))) await visited.delete(key);
  } catch {
    await caches.delete(names.visited);
  }
}

/** A data file as it was last seen: where the reader wants it kept, where a list needs it, or where it was visited. */
export async function lastSeen(scope: string, path: string): Promise<Response | undefined> {
  const names = cacheNames(scope);
  for (const cacheName of [names.kept, names.lists, names.visited]) {
    const found = await caches.match(scope + path, { cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
}

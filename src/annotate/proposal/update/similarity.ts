import { normalizeForSearch } from '../../../model/normalize-for-search.ts';

/** How often each word of a text occurs, whatever its case and accents. */
function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of normalizeForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** How much of their words two texts share, in any order: Dice's coefficient of bags of words, from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordCounts(a), wordCounts(b)];
  let shared = 0;
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0);
  const all = sum(left) + sum(right);
  return all === 0 ? 0 : (2 * shared) / all;
}

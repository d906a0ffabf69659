import { normalizeForSearch } from '../../../model/normalize-for-search.ts';

/** How often each word of a text occurs, whatever its case and accents. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  /** Of all words, repeated ones too. */
  readonly size: number;
}

/** The words of a text in no order. */
export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  const words = normalizeForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How much of their words two bags share: Dice's coefficient, from 0 to 1; 0 where neither has a word. */
export function bagSimilarity(a: WordBag, b: WordBag): number {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** How much of their words two texts share, in any order: from 0 to 1. */
export function similarity(a: string, b: string): number {
  return bagSimilarity(wordBag(a), wordBag(b));
}

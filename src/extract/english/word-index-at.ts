import { lowerBound } from '../places/lower-bound.ts';
import type { Word } from './word.ts';

/** Index of the first word that ends after an offset into its text, or the number of words. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  return lowerBound(words, ({ end }) => end <= offset);
}

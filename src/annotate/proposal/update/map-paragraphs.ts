import { similarity } from './similarity.ts';

/** A paragraph that was edited still shares about this much of its words. */
const minSimilarity = 0.6;
/** An edited paragraph is searched for among this many after the last one that was found. */
const maxShiftParagraphs = 40;

/**
 * Maps positions between the paragraphs of an old text to those of a new one. A position is the number of paragraphs
 * before it: 0 is before the first. It stays after the same paragraph, edited or not, or after the nearest earlier one
 * that is still there.
 */
export function mapParagraphs(before: readonly string[], after: readonly string[]): (position: number) => number {
  const exact = new Map(after.map((text, index) => [text, index]));
  const positions: number[] = [];
  let last = -1;
  for (const text of before) {
    const window = after.slice(last + 1, last + 1 + maxShiftParagraphs);
    const close = window.findIndex((other) => similarity(text, other) >= minSimilarity);
    const found = exact.get(text) ?? (close === -1 ? -1 : last + 1 + close);
    if (found > last) last = found;
    positions.push(last + 1);
  }
  return (position) => (position === 0 ? 0 : (positions[Math.min(position, positions.length) - 1] ?? 0));
}

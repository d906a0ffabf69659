import { similarity } from './similarity.ts';

/** A paragraph that was edited still shares about so many of its words. */
const near = 0.6;
/** How far a paragraph is looked for from where the last one was found. */
const maxShiftParagraphs = 40;

/**
 * After which paragraph of the new text something stands that stood after paragraph `after` of the old one (0:
 * before the first): after what has become of it, or of the nearest before it that is still there.
 */
export function mapParagraphs(before: readonly string[], after: readonly string[]): (paragraph: number) => number {
  const exact = new Map(after.map((text, index) => [text, index]));
  const places: number[] = [];
  let last = -1;
  for (const text of before) {
    const window = after.slice(last + 1, last + 1 + maxShiftParagraphs);
    const close = window.findIndex((other) => similarity(text, other) >= near);
    const found = exact.get(text) ?? (close === -1 ? -1 : last + 1 + close);
    if (found > last) last = found;
    places.push(last + 1);
  }
  return (paragraph) => (paragraph === 0 ? 0 : (places[Math.min(paragraph, places.length) - 1] ?? 0));
}

import type { Place, Span } from '../../model/place.ts';
import { lowerBound } from './lower-bound.ts';

/**
 * Turns spans of a text into places of its paragraphs. Each paragraph is one line of the text, and no span runs over a
 * line break.
 */
export function placesIn(paragraphs: readonly string[]): (span: Span) => Place {
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    starts.push(start);
    start += paragraph.length + 1;
  }
  return (span) => {
    const next = lowerBound(starts, (one) => one <= span.start);
    const paragraph = Math.max(0, next - 1);
    const from = starts[paragraph] ?? 0;
    return { paragraph, start: span.start - from, end: span.end - from };
  };
}

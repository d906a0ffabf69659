import type { Place, Span } from '../model/place.ts';
import { lowerBound } from './lower-bound.ts';

/** Turns spans of a text whose paragraphs stand on lines of their own into places of its paragraphs. */
export function placesIn(paragraphs: readonly string[]): (span: Span) => Place {
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    starts.push(start);
    start += paragraph.length + 1;
  }
  return (span) => {
    const paragraph = Math.max(lowerBound(starts, (from) => from <= span.start) - 1, 0);
    const from = starts[paragraph] ?? 0;
    return { paragraph, start: span.start - from, end: span.end - from };
  };
}

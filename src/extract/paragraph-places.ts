import type { Place, Span } from '../model/place.ts';

/** Turns spans of a text whose paragraphs stand on lines of their own into places of its paragraphs. */
export function placesIn(paragraphs: readonly string[]): (span: Span) => Place {
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    starts.push(start);
    start += paragraph.length + 1;
  }
  return (span) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= span.start) low = middle;
      else high = middle;
    }
    const from = starts[low] ?? 0;
    return { paragraph: low, start: span.start - from, end: span.end - from };
  };
}

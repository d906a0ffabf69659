import type { Span } from '../../../model/place.ts';
import type { Paragraph } from '../read-paragraph.ts';
import type { WordRange } from '../spans/noun-phrases.ts';

/** A span without space at its edges and without the final comma before a cue. */
function trimQuoted(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text[first] ?? '')) first += 1;
  while (last > first && /[\s,]/.test(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}

/** The spans of the quoted runs in the given ranges, without the marks. */
export function quotedIn(text: string, { words, runs }: Paragraph, ranges: readonly WordRange[]): Span[] {
  return ranges
    .flatMap(({ from, to }) => words.slice(from, to).flatMap(({ run }) => runs[run] ?? []))
    .map(({ inner }) => trimQuoted(text, inner))
    .filter(({ start, end }) => end > start);
}

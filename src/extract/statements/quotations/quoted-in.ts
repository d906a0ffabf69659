import type { Span } from '../../../model/place.ts';
import type { Paragraph } from '../read-paragraph.ts';
import type { WordRange } from '../spans/noun-phrases.ts';

/** Quoted words without the space at their edges and the comma that the cue asks for. */
function trimQuoted(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text[first] ?? '')) first += 1;
  while (last > first && /[\s,]/.test(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}

/** What is quoted in some words, run by run, without the marks. */
export function quotedIn(text: string, { words, runs }: Paragraph, ranges: readonly WordRange[]): Span[] {
  return ranges
    .flatMap(({ from, to }) => words.slice(from, to).flatMap(({ run }) => runs[run] ?? []))
    .map(({ inner }) => trimQuoted(text, inner))
    .filter(({ start, end }) => end > start);
}

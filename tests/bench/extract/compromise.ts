import nlp from 'compromise/three';
import { nearest } from './nearest-name.ts';
import type { Pair, PredictedStatement } from './prediction.ts';

interface Offset {
  readonly offset: { readonly start: number; readonly length: number };
}

const marks = /["“”„‟'‘’«»\s]/;

const spansOf = (view: { json(options: object): unknown }): Pair[] =>
  (view.json({ offset: true }) as Offset[]).map(({ offset: { start, length } }) => [start, start + length]);

/** A span without marks and white space at its ends. */
function inside(text: string, [start, end]: Pair): Pair {
  let [from, to] = [start, end];
  while (from < to && marks.test(text[from] ?? '')) from += 1;
  while (to > from && marks.test(text[to - 1] ?? '')) to -= 1;
  return [from, to];
}

/**
 * A baseline: the quotations that the library `compromise` finds, each with the nearest of the people that it finds.
 */
export function compromise(text: string): PredictedStatement[] {
  const document = nlp(text);
  const people = spansOf(document.people());
  return spansOf(document.quotations()).map((quotation) => {
    const run = inside(text, quotation);
    const outside = people.filter(([start, end]) => end <= run[0] || start >= run[1]);
    const speaker = nearest(run, outside);
    return { kind: 'direct', content: [run], quoted: [run], speaker: speaker === null ? null : [speaker], cue: null };
  });
}

import type { Pair, PredictedStatement } from './prediction.ts';

const quotation = /[“"]([^“”"\n]+)[”"]/gu;
const name = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+)+|\p{Lu}[\p{L}'’-]{2,}/gu;

const within = ([start, end]: Pair, runs: readonly Pair[]): boolean =>
  runs.some(([from, to]) => start < to && end > from);
const distance = ([start, end]: Pair, [from, to]: Pair): number => Math.max(from - end, start - to, 0);

/** The span nearest to a run; of two at the same distance, the later. Null where there are no spans. */
export function nearest(run: Pair, spans: readonly Pair[]): Pair | null {
  let best: Pair | null = null;
  for (const span of spans) {
    if (best === null || distance(span, run) <= distance(best, run)) best = span;
  }
  return best;
}

/**
 * A baseline: everything between double marks is speech, and the nearest capitalised words of the line are its speaker.
 */
export function nearestName(text: string): PredictedStatement[] {
  const found: PredictedStatement[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const at = offset;
    const spans = (pattern: RegExp, trim: number): Pair[] =>
      [...line.matchAll(pattern)].map(({ index, 0: all }) => [at + index + trim, at + index + all.length - trim]);
    const runs = spans(quotation, 1);
    const names = spans(name, 0).filter((one) => !within(one, runs));
    for (const run of runs) {
      const speaker = nearest(run, names);
      found.push({
        kind: 'direct',
        content: [run],
        quoted: [run],
        speaker: speaker === null ? null : [speaker],
        cue: null,
      });
    }
    offset += line.length + 1;
  }
  return found;
}

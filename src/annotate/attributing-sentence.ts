import type { Place, Span } from '../model/place.ts';
import { quotations } from './quotation-marks.ts';
import { sentences } from './sentences.ts';

/**
 * The sentences that make an attribution: the fewest whole ones of the cue's paragraph that cover the cue, and the
 * phrase if it is in the same paragraph. A quotation of several sentences is not cut: the run grows to cover all of it,
 * unless cue or phrase are inside it.
 */
export function attributingSentence(paragraphs: readonly string[], cue: Place, phrase: Place): Place {
  const text = paragraphs[cue.paragraph] ?? '';
  const words: Span[] = phrase.paragraph === cue.paragraph ? [cue, phrase] : [cue];
  const all = sentences(text);
  const quotes = quotations(text).filter(
    (quote) => !words.some((word) => quote.start <= word.start && word.end <= quote.end),
  );
  let start = Math.min(...words.map((word) => word.start));
  let end = Math.max(...words.map((word) => word.end));
  for (;;) {
    const run = all.filter((sentence) => sentence.start < end && sentence.end > start);
    const from = Math.min(start, ...run.map((sentence) => sentence.start));
    const to = Math.max(end, ...run.map((sentence) => sentence.end));
    const cut = quotes.filter(
      (quote) => quote.start < to && quote.end > from && (quote.start < from || quote.end > to),
    );
    const first = Math.min(from, ...cut.map((quote) => quote.start));
    const last = Math.max(to, ...cut.map((quote) => quote.end));
    if (first === start && last === end) return { paragraph: cue.paragraph, start: from, end: to };
    start = first;
    end = last;
  }
}

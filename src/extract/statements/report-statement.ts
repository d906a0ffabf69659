import type { Span } from '../../model/place.ts';
import type { Word } from '../english/word.ts';
import { confidenceOf } from './confidence.ts';
import type { FoundStatement } from './found-statement.ts';
import type { WordRange } from './spans/noun-phrases.ts';
import type { Paragraph } from './paragraph.ts';
import type { SpeechReport } from './report.ts';

const edgeMark = /^[.,;:—–―"“”«»-]$/;

/** The span of some words, without punctuation at its edges; null where nothing is left. */
export function spanOf(words: readonly Word[], { from, to }: WordRange): Span | null {
  const isEdge = (at: number): boolean => words[at]?.kind === 'punctuation' && edgeMark.test(words[at]?.word ?? '');
  let [first, last] = [from, to - 1];
  while (first <= last && isEdge(first)) first += 1;
  while (last >= first && isEdge(last)) last -= 1;
  const [start, end] = [words[first]?.start, words[last]?.end];
  return start === undefined || end === undefined || last < first ? null : { start, end };
}

/** The words of a cue. Punctuation alone may be one: the colon after a name. */
export function cueSpan(words: readonly Word[], cue: WordRange): Span | null {
  const mark = words[cue.from];
  return spanOf(words, cue) ?? (mark === undefined ? null : { start: mark.start, end: mark.end });
}

/** Quoted words without the space at their edges and the comma that the cue asks for. */
function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text[first] ?? '')) first += 1;
  while (last > first && /[\s,]/.test(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}

/** What is quoted in some words, run by run, without the marks. */
export function quotedIn(text: string, { words, runs }: Paragraph, ranges: readonly WordRange[]): Span[] {
  return ranges
    .flatMap(({ from, to }) => words.slice(from, to).flatMap(({ run }) => runs[run] ?? []))
    .map(({ inner }) => trimmed(text, inner))
    .filter(({ start, end }) => end > start);
}

/** Whether nothing but quoted runs and marks stands in a content. */
const allQuoted = (words: readonly Word[], ranges: readonly WordRange[]): boolean =>
  ranges.every(({ from, to }) =>
    words.slice(from, to).every(({ kind }) => kind === 'quotation' || kind === 'punctuation'),
  );

/** A report as a statement of the text; null where its content is nothing but punctuation. */
export function statementOf(text: string, paragraph: Paragraph, report: SpeechReport): FoundStatement | null {
  const { words } = paragraph;
  const quoted = quotedIn(text, paragraph, report.content);
  const direct = quoted.length > 0 && allQuoted(words, report.content);
  const [first, ...more] = direct ? quoted : report.content.flatMap((range) => spanOf(words, range) ?? []);
  if (first === undefined) return null;
  const kind = direct ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect';
  const cue = report.cue === null ? null : cueSpan(words, report.cue);
  return {
    kind,
    content: [first, ...more],
    quoted,
    speaker: report.speaker === null ? null : spanOf(words, report.speaker),
    cue: cue === null ? [] : [cue],
    confidence: confidenceOf(words, report, kind),
  };
}

import type { Span } from '../../model/place.ts';
import { sentencesOf } from '../english/sentences.ts';
import { tokensOf } from '../english/tokens.ts';
import type { Word } from '../english/word.ts';
import { wordsOf } from '../english/words.ts';
import type { FoundStatement } from './found-statement.ts';
import type { WordRange } from './noun-phrases.ts';
import { type QuotedRun, quotedRuns } from './quoted-runs.ts';
import { paragraphReports } from './paragraph-reports.ts';
import type { Report } from './report.ts';
import { isTitle } from './title-like.ts';
import { transcriptLine } from './transcript.ts';

const lastStop = /([.,;:?!…—–-])['’"”\s]*$/;
const edgeMark = /^[.,;:—–―-]$/;

/** The span of some words, without punctuation at its edges; null where nothing is left. */
function spanOf(words: readonly Word[], { from, to }: WordRange): Span | null {
  let [first, last] = [from, to - 1];
  while (first <= last && words[first]?.kind === 'punctuation' && edgeMark.test(words[first]?.word ?? '')) first += 1;
  while (last >= first && words[last]?.kind === 'punctuation' && edgeMark.test(words[last]?.word ?? '')) last -= 1;
  const [start, end] = [words[first]?.start, words[last]?.end];
  return start === undefined || end === undefined || last < first ? null : { start, end };
}

/** A cue of punctuation alone: the colon after a name. */
const markSpan = (words: readonly Word[], { from }: WordRange): Span | null => {
  const { start, end } = words[from] ?? {};
  return start === undefined || end === undefined ? null : { start, end };
};

const runsIn = (words: readonly Word[], ranges: readonly WordRange[], runs: readonly QuotedRun[]): QuotedRun[] =>
  ranges.flatMap(({ from, to }) => words.slice(from, to).flatMap(({ run }) => runs[run] ?? []));

/** Whether nothing but quoted runs and marks stands in a content. */
const allQuoted = (words: readonly Word[], ranges: readonly WordRange[]): boolean =>
  ranges.every(({ from, to }) => words.slice(from, to).every(({ kind }) => kind === 'quotation' || kind === 'punctuation'));

/** Quoted words without the comma that the cue asks for. */
function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text[first] ?? '')) first += 1;
  while (last > first && /[\s,]/.test(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}

function statementOf(text: string, words: readonly Word[], runs: readonly QuotedRun[], report: Report): FoundStatement | null {
  const inside = runsIn(words, report.content, runs);
  const quoted = inside.map(({ inner }) => trimmed(text, inner)).filter(({ start, end }) => end > start);
  const direct = quoted.length > 0 && allQuoted(words, report.content);
  const spans = direct ? quoted : report.content.flatMap((range) => spanOf(words, range) ?? []);
  const [first, ...more] = spans;
  if (first === undefined) return null;
  const cue = report.cue === null ? null : (spanOf(words, report.cue) ?? markSpan(words, report.cue));
  return {
    kind: direct ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    content: [first, ...more],
    quoted,
    speaker: report.speaker === null ? null : spanOf(words, report.speaker),
    cue: cue === null ? [] : [cue],
    confidence: 'likely',
  };
}

/** Runs that only the text before can attribute: they go on with its last statement, or with its speaker. */
function goingOn(open: readonly Span[], before: FoundStatement | null): FoundStatement | null {
  const [first, ...more] = open;
  if (first === undefined) return null;
  const { speaker = null, cue = [] } = before ?? {};
  return { kind: 'direct', content: [first, ...more], quoted: open, speaker, cue, confidence: 'unsure' };
}

/** The statements of one paragraph; `before` is the last statement of the text before it. */
export function paragraphStatements(
  text: string,
  { start, end }: Span,
  before: FoundStatement | null,
): readonly FoundStatement[] {
  const tokens = tokensOf(text, start, end);
  const runs = quotedRuns(text, tokens);
  const words = wordsOf(
    tokens,
    runs.map((run) => {
      const quoted = text.slice(run.inner.start, run.inner.end);
      return { ...run, title: isTitle(quoted, tokens[run.from - 1]?.word ?? ''), ending: lastStop.exec(quoted.slice(-4))?.[1] ?? '' };
    }),
  );
  const line = transcriptLine(text, words);
  const { reports, open } = line === null ? paragraphReports(words, sentencesOf(words)) : { reports: [line], open: [] };
  const first = goingOn(
    runsIn(words, open, runs).map(({ inner }) => trimmed(text, inner)),
    before,
  );
  const rest = reports.flatMap((report) => statementOf(text, words, runs, report) ?? []);
  return first === null ? rest : [first, ...rest];
}

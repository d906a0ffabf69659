import type { Word } from '../english/word.ts';
import type { FoundStatement } from './found-statement.ts';
import { quotedIn } from './quotations/quoted-in.ts';
import type { Paragraph } from './read-paragraph.ts';
import { reportConfidence } from './report-confidence.ts';
import type { WordRange } from './spans/noun-phrases.ts';
import { spanOf, cueSpan } from './spans/span-of.ts';
import type { WeighedReport } from './speech-report.ts';

/** Whether the ranges hold only quoted runs and punctuation. */
const isAllQuoted = (words: readonly Word[], ranges: readonly WordRange[]): boolean =>
  ranges.every(({ from, to }) =>
    words.slice(from, to).every(({ kind }) => kind === 'quotation' || kind === 'punctuation'),
  );

/** The statement that a report makes in its text. Null where its content is only punctuation. */
export function statementOf(text: string, paragraph: Paragraph, report: WeighedReport): FoundStatement | null {
  const { words } = paragraph;
  const quoted = quotedIn(text, paragraph, report.content);
  const direct = quoted.length > 0 && isAllQuoted(words, report.content);
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
    confidence: reportConfidence(words, report, kind),
  };
}

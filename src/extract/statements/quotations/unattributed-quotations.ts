import { isReportingVerb } from '../../english/reporting-verbs.ts';
import type { Sentence } from '../../english/sentences-of.ts';
import type { Word, WordClass } from '../../english/word.ts';
import { cueVerbEnd } from '../cues/cue-words.ts';
import { contentEnd } from '../spans/content-end.ts';
import { clauseLimit } from '../spans/fronted-clause.ts';
import type { WordRange } from '../spans/noun-phrases.ts';
import { subjectBefore } from '../spans/subject-before.ts';
import { type VerbGroup, verbGroups } from '../spans/verb-groups.ts';
import type { SpeechReport } from '../speech-report.ts';

const contentHolds = (content: readonly WordRange[], at: number): boolean =>
  content.some(({ from, to }) => at >= from && at < to);

/** Whether a range holds only quotations and punctuation: “‘It stays open. We are glad.’” */
export function isQuotationOnly(words: readonly Word[], { from, to }: WordRange): boolean {
  const inside = words.slice(from, to);
  return (
    inside.some(({ kind }) => kind === 'quotation') &&
    inside.every(({ kind }) => kind === 'quotation' || kind === 'punctuation')
  );
}

const connectingClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'punctuation',
  'coordinator',
  'that',
  'quotation',
  'adverb',
]);

/** Whether only connecting words are between a content and a quotation: “said it stays, but ‘the rock …’”. */
function reachesTo(words: readonly Word[], { content, cue }: SpeechReport, run: number): boolean {
  const end = Math.max(...content.map(({ to }) => to), cue?.to ?? 0);
  return cue !== null && end <= run && words.slice(end, run).every(({ kind }) => connectingClasses.has(kind));
}

/** A report whose content is extended over the quotation at `run`. */
function extendedOver(words: readonly Word[], report: SpeechReport, run: number, limit: number): SpeechReport {
  const last = report.content.at(-1);
  const touches = last !== undefined && (report.cue?.to ?? 0) <= last.from;
  const to = Math.max(run + 1, contentEnd(words, run, limit, false));
  const rest = report.content.slice(0, -1);
  return touches
    ? { ...report, content: [...rest, { from: last.from, to }] }
    : { ...report, content: [...report.content, { from: run, to }] };
}

/** The verb that most likely governs a quotation: the last reporting verb before it, or else the last verb. */
function verbBefore(groups: readonly VerbGroup[], at: number, reports: readonly SpeechReport[]): VerbGroup | null {
  const before = groups.filter(
    ({ head, passive }) => head < at && !passive && !reports.some(({ content }) => contentHolds(content, head)),
  );
  return before.findLast(({ lemma }) => isReportingVerb(lemma)) ?? before.at(-1) ?? null;
}

/** The report of a quotation by the nearest verb: “He wanted ‘a harbour for all’.” */
function nearestVerbReport(
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  reports: readonly SpeechReport[],
): SpeechReport {
  const groups = verbGroups(words, sentence);
  const group = verbBefore(groups, at, reports);
  if (group === null) return { frame: 'nearest', speaker: null, cue: null, content: [{ from: at, to: at + 1 }] };
  const finite =
    group.form === 'finite' ? group : (groups.findLast((one) => one.head < at && one.form === 'finite') ?? group);
  const speaker = subjectBefore(words, finite, sentence.from);
  const cueEnd = cueVerbEnd(words, group);
  const others = reports.flatMap(({ content }) => content);
  // After a colon the quotation is the content, without the phrase before the colon.
  const first = words[at - 1]?.word === ':' ? at : cueEnd;
  const from = Math.max(first, ...others.filter((other) => other.from < at).map(({ to }) => to));
  const limit = Math.min(
    clauseLimit(words, speaker, group.head, sentence.from, sentence.to),
    ...others.filter((other) => other.from > at).map((other) => other.from),
  );
  return {
    frame: 'nearest',
    speaker,
    cue: { from: group.from, to: cueEnd },
    content: [{ from, to: Math.max(at + 1, contentEnd(words, from, limit, false)) }],
  };
}

/** Whether an unattributed quotation reads as speech: it ends in a stop, or has more than 60 UTF-16 units. */
const readsAsSpeech = ({ start, end, lemma }: Word): boolean => /^[.?!…]$/.test(lemma) || end - start > 60;

/** The reports of a sentence, with further reports of the quotations that none of them contains. */
export function withUnattributedQuotations(
  words: readonly Word[],
  sentence: Sentence,
  reports: readonly SpeechReport[],
): SpeechReport[] {
  const result = [...reports];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at];
    if (word?.kind !== 'quotation' || result.some(({ content }) => contentHolds(content, at))) continue;
    const later = result.flatMap(({ content }) => content).filter(({ from }) => from > at);
    const limit = Math.min(sentence.to, ...later.map(({ from }) => from));
    const reaching = result.findIndex((report) => reachesTo(words, report, at));
    const report = result[reaching];
    const nearest = report === undefined ? nearestVerbReport(words, sentence, at, result) : null;
    if (report !== undefined) result[reaching] = extendedOver(words, report, at, limit);
    else if (nearest !== null && (nearest.cue !== null || readsAsSpeech(word))) result.push(nearest);
  }
  return result;
}

import type { Sentence } from '../english/sentences-of.ts';
import { dayWords } from '../english/time-words.ts';
import type { Word } from '../english/word.ts';
import { accordingToReports } from './cues/according-to-reports.ts';
import { adjectiveReports } from './cues/adjective-reports.ts';
import { colonReport } from './cues/colon-report.ts';
import { nounReports } from './cues/noun-reports.ts';
import { parentheticalReport } from './cues/parenthetical-report.ts';
import { precedingCueReport } from './cues/preceding-cue-report.ts';
import { signatureReport } from './cues/signature-report.ts';
import { innermostBefore, isRelativePronoun, type WordRange } from './spans/noun-phrases.ts';
import { subjectBefore } from './spans/subject-before.ts';
import { type VerbGroup, verbGroups } from './spans/verb-groups.ts';
import type { Frame, SpeechReport } from './speech-report.ts';

function isRelativeClause(words: readonly Word[], speaker: WordRange | null): boolean {
  const word = speaker === null ? undefined : words[speaker.from];
  return isRelativePronoun(word) || word?.kind === 'that';
}

/** Whether a verb is in a subordinate clause: “after the council agreed”, “who agreed”. */
function isSubordinate(words: readonly Word[], group: VerbGroup, subject: WordRange | null): boolean {
  const before = words[(subject?.from ?? group.from) - 1];
  return (
    isRelativeClause(words, subject) ||
    before?.kind === 'subordinator' ||
    before?.kind === 'preposition' ||
    before?.kind === 'that' ||
    before?.kind === 'question'
  );
}

/** The subject of a gerund that begins its sentence: “Praising the crew, Moen said …”. */
function followingSubject(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  { from }: Sentence,
): WordRange | null {
  if (group.form !== 'gerund' || group.from > from + 2) return null;
  const next = groups.find(({ head, form }) => head > group.head && form === 'finite');
  return next === undefined ? null : subjectBefore(words, next, group.head + 1);
}

/** Frames that report even without a speaker. In the others, a verb without a subject usually reports nothing. */
const speakerlessFrames: ReadonlySet<Frame> = new Set<Frame>(['quotation', 'that', 'question']);

/** Whether a report is kept without a speaker. “Asked about the quay, Moen …” does not say who asked. */
const mayLackSpeaker = ({ lemma }: VerbGroup, { frame }: SpeechReport): boolean =>
  speakerlessFrames.has(frame) || lemma === 'ask';

/** Whether a verb shares the subject of the main verb: a gerund, an infinitive or a coordinated verb. */
const sharesSubject = (words: readonly Word[], { form, from }: VerbGroup): boolean =>
  form === 'gerund' || form === 'infinitive' || words[from - 1]?.kind === 'coordinator';

/** The noun phrase between a preposition and a gerund: “a clip of the mayor saying …”. */
function gerundSubject(words: readonly Word[], { form, from }: VerbGroup, sentence: Sentence): WordRange | null {
  const phrase = form === 'gerund' ? innermostBefore(words, from, sentence.from) : null;
  if (phrase === null || dayWords.has(words[phrase.to - 1]?.word ?? '')) return null;
  return words[phrase.from - 1]?.kind === 'preposition' ? phrase : null;
}

const areOverlapping = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

const contentsOverlap = (a: SpeechReport, b: SpeechReport): boolean =>
  a.content.some((one) => b.content.some((other) => areOverlapping(one, other)));

const contentHoldsWord = ({ content }: SpeechReport, at: number): boolean =>
  content.some(({ from, to }) => at >= from && at < to);

/** All reports of one sentence, which may overlap. Those with a parenthetical cue come first. */
function candidateReports(words: readonly Word[], sentence: Sentence): readonly SpeechReport[] {
  const around: SpeechReport[] = [...accordingToReports(words, sentence)];
  const after: SpeechReport[] = [];
  const groups = verbGroups(words, sentence);
  let main: WordRange | null = null;
  for (const group of groups) {
    const own: WordRange | null = sharesSubject(words, group) ? null : subjectBefore(words, group, sentence.from);
    const shared = own ?? main ?? followingSubject(words, groups, group, sentence);
    const speaker = sharesSubject(words, group) ? (gerundSubject(words, group, sentence) ?? shared) : own;
    const hangs = after.some((report) => contentHoldsWord(report, group.head)) || isSubordinate(words, group, own);
    if (group.form === 'finite' && own !== null && (main === null || !hangs)) main = own;
    const parenthetical = parentheticalReport(words, sentence, group, own);
    if (parenthetical !== null) {
      around.push(parenthetical);
      main = parenthetical.speaker;
    }
    const preceding = parenthetical === null ? precedingCueReport(words, sentence, group, speaker) : null;
    if (preceding !== null && ((preceding.speaker ?? speaker) !== null || mayLackSpeaker(group, preceding)))
      after.push(preceding);
  }
  const signed = signatureReport(words, sentence) ?? colonReport(words, sentence);
  const relative = after.filter(({ speaker }) => isRelativeClause(words, speaker));
  const plain = after.filter((report) => !relative.includes(report));
  return [
    ...around,
    ...plain,
    ...relative,
    ...nounReports(words, sentence),
    ...adjectiveReports(words, sentence),
    ...(signed === null ? [] : [signed]),
  ];
}

/** The reports of a sentence in text order. Of two that overlap, the first candidate wins. */
export function sentenceReports(words: readonly Word[], sentence: Sentence): readonly SpeechReport[] {
  const kept: SpeechReport[] = [];
  for (const report of candidateReports(words, sentence)) {
    const cue = report.cue?.from ?? -1;
    if (!kept.some((other) => contentsOverlap(other, report) || contentHoldsWord(other, cue))) kept.push(report);
  }
  return kept.toSorted((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

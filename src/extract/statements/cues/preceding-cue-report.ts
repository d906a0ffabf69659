import { clauseVerbs, judgementVerbs, directiveVerbs } from '../../english/reporting-verbs.ts';
import type { Sentence } from '../../english/sentences-of.ts';
import { wordSet } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import { complementAt } from '../spans/complements.ts';
import { contentEnd } from '../spans/content-end.ts';
import { clauseLimit } from '../spans/fronted-clause.ts';
import { phraseFrom, type WordRange } from '../spans/noun-phrases.ts';
import { isFiniteVerb, type VerbGroup } from '../spans/verb-groups.ts';
import type { Frame, SpeechReport } from '../speech-report.ts';
import { cueStart, withChannel } from './cue-words.ts';
import { passiveReport } from './passive-report.ts';
import { type ReportedAfterVerb, reportedAfterVerb } from './reported-after-verb.ts';

const frameOfComplement: Readonly<Record<ReportedAfterVerb['kind'], Frame | null>> = {
  that: 'that',
  clause: 'clause',
  question: 'question',
  infinitive: 'infinitive',
  quotation: 'quotation',
  'noun-phrase': 'noun-phrase',
  none: null,
};

/** Whether a verb reports a judgement of its object. A passive does not, nor does a characterisation without “as”. */
function isJudged(
  words: readonly Word[],
  { head, lemma, passive }: VerbGroup,
  { at, cueEnd }: ReportedAfterVerb,
): boolean {
  const hasPreposition = cueEnd > head + 1;
  if (passive && !hasPreposition) return false;
  // In “The film shows Moen saying, ‘…’” the speaker is the person shown.
  if (lemma === 'show' && words.slice(at, at + 25).some(({ kind }) => kind === 'quotation')) return false;
  if (judgementVerbs.has(lemma) || directiveVerbs.has(lemma) || hasPreposition) return true;
  return words.slice(at, at + 12).some(({ word }) => word === 'as');
}

/** “a plan that the mayor says will fail”: the content is the relative pronoun and the words after the cue. */
function gapReport(
  words: readonly Word[],
  group: VerbGroup,
  speaker: WordRange | null,
  limit: number,
): SpeechReport | null {
  const pronoun = speaker === null ? undefined : words[speaker.from - 1];
  const from = group.head + 1;
  const next = words[from];
  if (speaker === null || pronoun === undefined || next === undefined || !clauseVerbs.has(group.lemma)) return null;
  if (speaker.from > group.head) return null;
  if ((pronoun.kind !== 'that' && pronoun.kind !== 'relative') || !isFiniteVerb(next)) return null;
  const before = { from: speaker.from - 1, to: speaker.from };
  const after = { from, to: contentEnd(words, from, limit, false) };
  return { frame: 'clause', speaker, cue: { from: group.from, to: from }, content: [before, after] };
}

/** “The harbour seems to sink”, “is expected to sink”: the subject belongs to the content, and no speaker is named. */
const isRaising = ({ lemma, passive }: VerbGroup): boolean => lemma === 'seem' || lemma === 'appear' || passive;

/** “was asked to leave”: the subject is the addressee. */
const isAddressed = ({ lemma, passive }: VerbGroup): boolean =>
  passive && directiveVerbs.has(lemma) && lemma !== 'expect';

const informingVerbs = wordSet('ask tell inform remind notify advise warn order urge question teach');

/** “Moen was asked whether”, “was told that”: the subject hears the words, and the text does not say who says them. */
function isAddressedSubject({ lemma, passive, head }: VerbGroup, frame: Frame, subject: WordRange | null): boolean {
  return passive && frame !== 'infinitive' && informingVerbs.has(lemma) && subject !== null && subject.from < head;
}

/** The report of a sentence that begins with its verb: “Said Moen: ‘It stays.’” */
function verbFirstReport(words: readonly Word[], { from, to }: Sentence, group: VerbGroup): SpeechReport | null {
  if (group.from !== from || group.form !== 'finite' || !clauseVerbs.has(group.lemma)) return null;
  const cueEnd = group.head + 1;
  const speaker = phraseFrom(words, cueEnd, to);
  const found = speaker === null ? null : complementAt(words, speaker.to, to);
  if (found?.kind !== 'quotation') return null;
  return { frame: 'inverted', speaker, cue: { from, to: cueEnd }, content: [{ from: found.at, to: found.at + 1 }] };
}

/**
 * The report of a verb whose content follows it: “Moen said that …”, “criticized the plan”, “promised to …”. Null where
 * there is none.
 */
export function precedingCueReport(
  words: readonly Word[],
  sentence: Sentence,
  group: VerbGroup,
  speaker: WordRange | null,
): SpeechReport | null {
  const inverted = speaker === null ? verbFirstReport(words, sentence, group) : null;
  if (inverted !== null) return inverted;
  const to = clauseLimit(words, speaker, group.head, sentence.from, sentence.to);
  const withGap = gapReport(words, group, speaker, to);
  if (withGap !== null) return withGap;
  const passive = passiveReport(words, group, speaker, to);
  if (passive !== null) return passive;
  const found = reportedAfterVerb(words, group, to);
  const frame = found === null ? null : frameOfComplement[found.kind];
  if (found === null || frame === null) return null;
  if (frame === 'noun-phrase' && !isJudged(words, group, found)) return null;
  const isPhrasal = frame === 'noun-phrase' || frame === 'infinitive';
  const content = { from: found.at, to: contentEnd(words, found.at, to, isPhrasal) };
  if (frame === 'infinitive' && speaker !== null && speaker.from < group.head && isRaising(group)) {
    const cue = { from: group.from, to: found.cueEnd };
    return { frame, speaker: null, cue, content: isAddressed(group) ? [content] : [speaker, content] };
  }
  const cue = { from: cueStart(words, group), to: withChannel(words, found.cueEnd) };
  return { frame, speaker: isAddressedSubject(group, frame, speaker) ? null : speaker, cue, content: [content] };
}

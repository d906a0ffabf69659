import { clauseVerbs, addresseeVerbs } from '../../english/reporting-verbs.ts';
import type { Sentence } from '../../english/sentences-of.ts';
import type { Word } from '../../english/word.ts';
import { beginsClause, complementAt, skipAdjuncts } from '../spans/complements.ts';
import { isRelativePronoun, phraseFrom, type WordRange } from '../spans/noun-phrases.ts';
import { isFiniteVerb, type VerbGroup } from '../spans/verb-groups.ts';
import type { SpeechReport } from '../speech-report.ts';
import { cueVerbEnd, isPutIt, withChannel } from './cue-words.ts';
import { contentAfter, contentBefore, isFrontedAdjunct, predicateAfter } from './parenthetical-content.ts';

const isBoundary = (word: Word | undefined): boolean =>
  word === undefined || word.kind === 'quotation' || /^[,.;:?!—–―"”»-]$/.test(word.word);

const personalPronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you']);

/** Where the cue's clause begins: at its subject, or at the “as” before it. */
function cueClauseStart(words: readonly Word[], subject: WordRange | null): number {
  if (subject === null) return -1;
  return words[subject.from - 1]?.word === 'as' ? subject.from - 1 : subject.from;
}

/** “…,” said Moen”: the verb follows the content, and a name, not a clause or a day, follows the verb. */
function isInverted(
  words: readonly Word[],
  { from, to }: Sentence,
  group: VerbGroup,
  subject: WordRange | null,
): boolean {
  const before = words[group.from - 1];
  if (group.from <= from || !isBoundary(before) || before?.word === ':') return false;
  const at = cueVerbEnd(words, group);
  const phrase = personalPronouns.has(words[at]?.word ?? '') ? null : phraseFrom(words, at, to);
  if (phrase === null || skipAdjuncts(words, at, to) > at) return false;
  if (before?.kind === 'quotation') return true;
  const begins = subject !== null && (subject.from === from || words[subject.from - 1]?.kind === 'quotation');
  if (begins || group.lemma === 'tell') return false;
  return isBoundary(words[phrase.to]) || !beginsClause(words, at, to);
}

/** Whether the verb may be a cue where it stands: a saying verb, or any after a run whose stop asks for a cue. */
function mayBeCue(words: readonly Word[], group: VerbGroup, clause: number): boolean {
  const before = words[clause - 1];
  if (isPutIt(words, group) || clauseVerbs.has(group.lemma) || addresseeVerbs.has(group.lemma)) return true;
  if (before?.kind === 'quotation') return /[,?!…—–-]/.test(before.lemma);
  return before?.word === ',' && words[clause - 2]?.kind === 'quotation';
}

/** Where the cue's clause ends: after the subject that follows it, or the one who is told, and when and where. */
function cueClauseEnd(
  words: readonly Word[],
  { cueEnd, speaker, inverted, afterRun }: CueClause,
  lemma: string,
  limit: number,
): number {
  const hearer = !inverted && (addresseeVerbs.has(lemma) || afterRun) ? phraseFrom(words, cueEnd, limit) : null;
  return skipAdjuncts(words, inverted ? speaker.to : (hearer?.to ?? cueEnd), limit);
}

interface CueClause {
  readonly cueEnd: number;
  readonly speaker: WordRange;
  /** The subject follows the verb. */
  readonly inverted: boolean;
  /** A quoted run stands right before the cue's clause. */
  readonly afterRun: boolean;
}

/** The pieces before and after a cue's clause; null where that is no statement, but what leads to the next. */
function contentAround(
  words: readonly Word[],
  sentence: Sentence,
  clause: number,
  after: number,
  { inverted }: CueClause,
): readonly WordRange[] | null {
  const first = contentBefore(words, sentence, clause);
  if (first === null) return null;
  if (complementAt(words, after, sentence.to).kind === 'quotation' && isFrontedAdjunct(words, first)) return null;
  const isWhole = words.slice(first.from, first.to).some((word) => isFiniteVerb(word) || word.kind === 'quotation');
  const endsThere = words[after] === undefined || /^[.;?!]$/.test(words[after]?.word ?? '');
  if (inverted && !isWhole) {
    const predicate = predicateAfter(words, after, sentence.to);
    return predicate === null ? [first] : [first, predicate];
  }
  const onlyRuns = inverted || words[first.to - 1]?.kind === 'quotation';
  const second = endsThere ? null : contentAfter(words, after, sentence.to, onlyRuns);
  return second === null ? [first] : [first, second];
}

/**
 * A report whose cue follows its content or interrupts it: “…, Moen said”, “‘…,’ said Moen, ‘…’”, “…, she said, …”.
 */
export function parentheticalReport(
  words: readonly Word[],
  sentence: Sentence,
  group: VerbGroup,
  subject: WordRange | null,
): SpeechReport | null {
  if (group.form !== 'finite' || group.passive) return null;
  const inverted = isInverted(words, sentence, group, subject);
  if (!inverted && subject !== null && (isRelativePronoun(words[subject.from]) || words[subject.from]?.kind === 'that'))
    return null;
  const clause = inverted ? group.from : cueClauseStart(words, subject);
  if (clause <= sentence.from || !isBoundary(words[clause - 1]) || !mayBeCue(words, group, clause)) return null;

  const cueEnd = cueVerbEnd(words, group);
  const speaker = inverted ? phraseFrom(words, cueEnd, sentence.to) : subject;
  if (speaker === null) return null;
  const afterRun =
    words[clause - 1]?.kind === 'quotation' ||
    (words[clause - 1]?.word === ',' && words[clause - 2]?.kind === 'quotation');
  const cue: CueClause = { cueEnd, speaker, inverted, afterRun };
  const after = cueClauseEnd(words, cue, group.lemma, sentence.to);
  if (!inverted && !afterRun && !isBoundary(words[after]) && after < sentence.to) return null;

  const content = contentAround(words, sentence, clause, after, cue);
  if (content === null) return null;
  return {
    frame: inverted ? 'inverted' : 'postposed',
    speaker,
    cue: { from: group.from, to: inverted ? cueEnd : withChannel(words, cueEnd) },
    content,
  };
}

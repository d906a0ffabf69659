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

/** Where the cue clause begins: at its subject or at the “as” before it. -1 without a subject. */
function cueClauseStart(words: readonly Word[], subject: WordRange | null): number {
  if (subject === null) return -1;
  return words[subject.from - 1]?.word === 'as' ? subject.from - 1 : subject.from;
}

/** Whether the subject follows the verb after the content: “‘…,’ said Moen”. */
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

/** Whether a verb may be a cue: a reporting verb, or any verb after a quotation that ends like “‘…,’”. */
function mayBeCue(words: readonly Word[], group: VerbGroup, clause: number): boolean {
  const before = words[clause - 1];
  if (isPutIt(words, group) || clauseVerbs.has(group.lemma) || addresseeVerbs.has(group.lemma)) return true;
  if (before?.kind === 'quotation') return /[,?!…—–-]/.test(before.lemma);
  return before?.word === ',' && words[clause - 2]?.kind === 'quotation';
}

/**
 * Whether a quotation before a clause already has its verb, as in “Unless Moen says ‘yes’, the boats stay”. The clause
 * then is no cue, unless it has no object of its own.
 */
function isAlreadyReported(words: readonly Word[], clause: number, cueEnd: number, inverted: boolean): boolean {
  const run = words[clause - 1]?.kind === 'quotation' ? clause - 1 : clause - 2;
  if (words[run]?.kind !== 'quotation') return false;
  const verb = words[run - 1]?.kind === 'punctuation' ? words[run - 2] : words[run - 1];
  const isVerb = verb?.kind === 'finite' || verb?.kind === 'base' || verb?.kind === 'gerund';
  const isCue = clauseVerbs.has(words[cueEnd - 1]?.lemma ?? '') && (inverted || isBoundary(words[cueEnd]));
  return isVerb && clauseVerbs.has(verb.lemma) && !isCue;
}

/** Where the cue clause ends: after its subject or addressee and its adjuncts. */
function cueClauseEnd(
  words: readonly Word[],
  { cueEnd, speaker, inverted, afterQuotation }: CueClause,
  lemma: string,
  limit: number,
): number {
  const addressee =
    !inverted && (addresseeVerbs.has(lemma) || afterQuotation) ? phraseFrom(words, cueEnd, limit) : null;
  return skipAdjuncts(words, inverted ? speaker.to : (addressee?.to ?? cueEnd), limit);
}

/** The clause that attributes a statement: “Moen said”, “said Moen”. */
interface CueClause {
  readonly cueEnd: number;
  readonly speaker: WordRange;
  /** Whether the subject follows the verb. */
  readonly inverted: boolean;
  /** Whether a quotation is right before the cue clause. */
  readonly afterQuotation: boolean;
}

/** The content before and after a cue clause. Null where the cue introduces the next quotation instead. */
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
  const onlyQuotations = inverted || words[first.to - 1]?.kind === 'quotation';
  const second = endsThere ? null : contentAfter(words, after, sentence.to, onlyQuotations);
  return second === null ? [first] : [first, second];
}

/**
 * The report of a verb whose clause follows its content or interrupts it: “…, Moen said”, “‘…,’ said Moen, ‘…’”, “…,
 * she said, …”. Null where there is none.
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
  if (isAlreadyReported(words, clause, cueEnd, inverted)) return null;
  const speaker = inverted ? phraseFrom(words, cueEnd, sentence.to) : subject;
  if (speaker === null) return null;
  const afterQuotation =
    words[clause - 1]?.kind === 'quotation' ||
    (words[clause - 1]?.word === ',' && words[clause - 2]?.kind === 'quotation');
  const cue: CueClause = { cueEnd, speaker, inverted, afterQuotation };
  const after = cueClauseEnd(words, cue, group.lemma, sentence.to);
  if (!inverted && !afterQuotation && !isBoundary(words[after]) && after < sentence.to) return null;

  const content = contentAround(words, sentence, clause, after, cue);
  if (content === null) return null;
  // A verb that is in no list is a cue only of a quotation that begins the sentence.
  const isListed = isPutIt(words, group) || clauseVerbs.has(group.lemma) || addresseeVerbs.has(group.lemma);
  if (!isListed && words[content[0]?.from ?? -1]?.kind !== 'quotation') return null;
  return {
    frame: inverted ? 'inverted' : 'postposed',
    speaker,
    cue: { from: group.from, to: inverted ? cueEnd : withChannel(words, cueEnd) },
    content,
  };
}

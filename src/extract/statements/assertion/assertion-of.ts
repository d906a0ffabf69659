import { addresseeVerbs, clauseVerbs, isReportingVerb } from '../../english/reporting-verbs.ts';
import type { Sentence } from '../../english/sentences-of.ts';
import { wordSet } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import type { WordRange } from '../spans/noun-phrases.ts';
import type { SpeechReport } from '../speech-report.ts';
import { dependsOnCondition, isConditional, isHearsay, isHypothetical, isInvertedClause } from './conditions.ts';
import {
  isDeniedCleft,
  isDoubtedClause,
  isNegatedByInversion,
  isRare,
  isToldNobody,
  negationsIn,
  quantityOf,
} from './negation.ts';
import { type VerbChain, verbChain } from './verb-chain.ts';

/**
 * Whether a text asserts that the content of a report was said. `denied`: it says that it was not, or that nobody did.
 * `open`: it only may have been said, or somebody else said it.
 */
export type Assertion = 'said' | 'open' | 'denied';

/** Verbs of thinking and wanting. Negated, they still tell an attitude: “does not believe that it stays”. */
const attitudeVerbs = wordSet(`
  think believe expect want hope wish know feel see agree fear doubt consider imagine support oppose understand worry
  decide plan intend accept recognize recognise remember recall favor favour prefer realize mean seem appear suspect
  guess foresee wonder find learn hear determine conclude seek like view regard care presume presuppose suppose
`);
/** Verbs that deny or reject what somebody else has said. */
const rejectingVerbs = wordSet('deny reject dismiss dispute refute rebut contest exclude contradict disavow disown');
/** Words for not doing what they govern: “declined to say”, “without saying”. */
const refusingWords = wordSet(`
  refuse decline fail forget neglect omit avoid deny resist unable unwilling reluctant without instead short
`);
/** Verbs that are negated where what they govern happens: “could not resist saying”. */
const resistingVerbs = wordSet('resist help stop wait hesitate');

function holdsQuotation(words: readonly Word[], content: readonly WordRange[]): boolean {
  for (const { from, to } of content) {
    for (let at = from; at < to; at += 1) if (words[at]?.kind === 'quotation') return true;
  }
  return false;
}

/** Whether a quotation of the content has a reporting verb of its own, as in “that the plan, which Berg called ‘…’”. */
const holdsOtherReport = (words: readonly Word[], content: readonly WordRange[]): boolean =>
  content.some(({ from, to }) => {
    const run = words.slice(from, to).findIndex(({ kind }) => kind === 'quotation');
    return (
      run > 1 &&
      words.slice(from + 1, from + run).some(({ kind, lemma }) => kind === 'finite' && clauseVerbs.has(lemma))
    );
  });

const isOpenQuestion = (words: readonly Word[], { frame, content: [first] }: SpeechReport): boolean =>
  frame === 'question' ||
  words[first?.from ?? -1]?.kind === 'question' ||
  /^(?:whether|if|who)$/.test(words[first?.from ?? -1]?.word ?? '');

const prepositionsOfRefusal = wordSet('instead short far rather');

/** Whether a preposition keeps a verb from happening: “without saying”, “instead of saying”, “rather than say”. */
function isPrevented(words: readonly Word[], head: number): boolean {
  let at = head - 1;
  while (words[at]?.kind === 'adverb' || words[at]?.word === 'having') at -= 1;
  const before = words[at]?.word;
  const outer = words[at - 1]?.word;
  const isPreposition = before === 'of' || before === 'from' || before === 'than';
  return before === 'without' || (isPreposition && prepositionsOfRefusal.has(outer ?? ''));
}

/** Whether a verb in a judged phrase introduces the quotation: “mocked Moen for calling it ‘…’”. */
function isQuotedFromOther(words: readonly Word[], { frame, content }: SpeechReport): boolean {
  if (frame !== 'noun-phrase') return false;
  return content.some(({ from, to }) => {
    const run = words.slice(from, to).findIndex(({ kind }) => kind === 'quotation');
    return (
      run > 0 &&
      words
        .slice(Math.max(from, from + run - 5), from + run)
        .some(({ kind, lemma }) => (kind === 'gerund' || kind === 'finite') && isReportingVerb(lemma))
    );
  });
}

const comments = wordSet('comment elaborate answer respond reply');
const namelessness = wordSet('named identified quoted anonymous anonymity cited');

/** What is asked for or declined and says nothing: “to comment”, “not to be named”, “anonymity”. */
function isNoContent(words: readonly Word[], { frame, cue, content: [first, ...more] }: SpeechReport): boolean {
  if (first === undefined || cue === null || more.length > 0) return false;
  if (frame !== 'noun' && frame !== 'infinitive' && frame !== 'noun-phrase') return false;
  const near = words.slice(first.from, Math.min(first.to, first.from + 7)).map(({ word }) => word);
  const verb = words
    .slice(cue.from, cue.to)
    .findLast(({ kind }) => kind === 'finite' || kind === 'base' || kind === 'gerund');
  if (frame === 'noun') return /^requests?$/.test(words[cue.from]?.word ?? '') && near[0] === 'comment';
  if (frame === 'infinitive' && (verb?.lemma === 'decline' || verb?.lemma === 'refuse') && comments.has(near[1] ?? ''))
    return true;
  if (frame === 'noun-phrase' && near[0] === 'comment') return true;
  return near.some((word) => namelessness.has(word));
}

/** “refused to say that it stays”: the verb after “to”, where what follows it is not a question. */
function isRefusedSaying(
  words: readonly Word[],
  { frame, content: [first] }: SpeechReport,
  verb: Word | undefined,
): boolean {
  if (frame !== 'infinitive' || first === undefined || !(verb?.lemma === 'refuse' || verb?.lemma === 'decline'))
    return false;
  const [said, next] = words.slice(first.from + 1, first.from + 3);
  return (
    said !== undefined &&
    /^(?:say|state|add|write|announce|confirm)$/.test(said.lemma) &&
    next !== undefined &&
    (next.kind === 'that' || next.kind === 'quotation')
  );
}

/** “wants to say ‘…’”: the verb after “to” introduces the quotation, which is only wanted. */
function isMeantToBeSaid(words: readonly Word[], { frame, content: [first] }: SpeechReport): boolean {
  if (frame !== 'infinitive' || first === undefined) return false;
  const verb = words[first.from + 1];
  return verb !== undefined && clauseVerbs.has(verb.lemma) && words[first.from + 2]?.kind === 'quotation';
}

function byVerb(
  words: readonly Word[],
  sentence: Sentence,
  report: SpeechReport,
  chain: VerbChain | null,
  quoted: boolean,
): Assertion {
  const { frame, content } = report;
  if (chain === null) return 'said';
  const verb = words[chain.head];
  const lemma = verb?.lemma ?? '';
  const refusals = chain.governors.filter((one) => refusingWords.has(one.lemma) || refusingWords.has(one.word)).length;
  const resisted = chain.governors.some((one) => resistingVerbs.has(one.lemma));
  const negations =
    (resisted ? 0 : negationsIn(chain.auxiliaries)) + refusals + (isPrevented(words, chain.head) ? 1 : 0);
  const isPending = chain.infinitive && chain.auxiliaries.some(({ word }) => word === 'yet');
  const isAlternative = words[chain.from - 1]?.word === 'nor' || words[chain.from - 1]?.word === 'neither';
  if ((isPending && negations === 0) || (isAlternative && !isOpenQuestion(words, report))) return 'denied';
  const isAround = frame === 'postposed' || frame === 'inverted';
  if (rejectingVerbs.has(lemma) && quoted && !isAround) return 'open';
  if (quoted && isQuotedFromOther(words, report)) return 'open';
  if (negations > 1) return 'open';
  if (negations === 0) {
    if (isRefusedSaying(words, report, verb)) return 'denied';
    const { auxiliaries, governors } = chain;
    const isOpen =
      isRare(auxiliaries) ||
      isHearsay(auxiliaries) ||
      isHypothetical(auxiliaries, governors) ||
      dependsOnCondition(words, auxiliaries, sentence) ||
      isMeantToBeSaid(words, report);
    return isOpen ? 'open' : 'said';
  }
  if (isOpenQuestion(words, report) && !quoted) return lemma === 'ask' || lemma === 'question' ? 'denied' : 'said';
  if (attitudeVerbs.has(lemma) || rejectingVerbs.has(lemma)) return quoted ? 'open' : 'said';
  if (frame === 'noun-phrase' || frame === 'infinitive' || frame === 'nearest')
    return quoted && frame === 'nearest' && clauseVerbs.has(lemma) ? 'denied' : 'open';
  return holdsOtherReport(words, content) ? 'open' : 'denied';
}

/** Whether a gerund may belong to a nearer subject than its speaker: “Moen left as a guard came in, saying …”. */
function mayBeAnothers(words: readonly Word[], speaker: WordRange, verb: Word | undefined, cue: WordRange): boolean {
  const between = words.slice(speaker.to, cue.from);
  return verb?.kind === 'gerund' && between.filter(({ kind }) => kind === 'finite').length > 1;
}

/** Whether the text asserts that the content of a report was said. */
export function assertionOf(words: readonly Word[], sentence: Sentence, report: SpeechReport): Assertion {
  const { from: first } = sentence;
  const { speaker, cue, content, frame } = report;
  const quoted = holdsQuotation(words, content);
  const chain = cue === null ? null : verbChain(words, cue);
  const verb = words[chain?.head ?? -1];
  if (isNoContent(words, report)) return quoted ? 'open' : 'denied';
  if (
    frame === 'noun' &&
    cue !== null &&
    words.slice(Math.max(first, cue.from - 3), cue.from).some(({ word }) => word === 'no')
  )
    return 'denied';
  if (cue !== null && addresseeVerbs.has(verb?.lemma ?? '') && isToldNobody(words, cue)) return 'denied';
  if (speaker === null) return byVerb(words, sentence, report, chain, quoted);
  const quantity = quantityOf(words, speaker);
  if (quantity === 'none' || isDeniedCleft(words, speaker, first))
    return holdsOtherReport(words, content) ? 'open' : 'denied';
  if (isNegatedByInversion(words, speaker, first)) return 'denied';
  const asserted = byVerb(words, sentence, report, chain, quoted);
  const isOpen =
    (cue !== null && mayBeAnothers(words, speaker, verb, cue)) ||
    quantity === 'few' ||
    isConditional(words, speaker, verb) ||
    isInvertedClause(words, speaker, sentence) ||
    isDoubtedClause(words, speaker, first);
  return asserted === 'said' && isOpen ? 'open' : asserted;
}

import { clauseNouns } from '../../english/reporting-nouns.ts';
import { wordSet } from '../../english/word-set.ts';
import type { Word } from '../../english/word.ts';
import type { WordRange } from '../spans/noun-phrases.ts';

const limitingAdverbs = wordSet('only just merely simply solely alone');

/** Whether a word negates its verb: “not”, “didn’t”, “never”. */
const isNegator = ({ word, kind }: Word): boolean =>
  kind === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't");

/**
 * How many of the auxiliaries of a verb negate it. They are in reverse order. “Not only” negates nothing.
 */
export function negationsIn(auxiliaries: readonly Word[]): number {
  return auxiliaries.filter((word, index) => {
    const next = auxiliaries[index - 1];
    return isNegator(word) && !limitingAdverbs.has(next?.word ?? '');
  }).length;
}

const nobodyWords = wordSet('nobody nothing none neither');
const exceptionWords = wordSet('but except besides other save fewer less');
const rareWords = wordSet('few hardly scarcely barely');
const negativeOpeners = wordSet('nor neither never not no seldom rarely hardly');

const rareAdverbs = wordSet('hardly scarcely barely rarely seldom');

/** Whether an auxiliary all but negates its verb: “hardly said”. */
export function isRare(auxiliaries: readonly Word[]): boolean {
  return auxiliaries.some(({ word }) => rareAdverbs.has(word));
}

/** Whether a speaker phrase is nobody: `none`; few people: `few`; somebody: `some`. */
export type Quantity = 'none' | 'few' | 'some';

/** How many people a speaker phrase names: “no official”, “nobody but Moen”, “neither Moen nor Berg”. */
export function quantityOf(words: readonly Word[], { from, to }: WordRange): Quantity {
  // “neither of them”
  const whole = words[from - 1]?.word === 'of' && nobodyWords.has(words[from - 2]?.word ?? '') ? from - 2 : from;
  const first = words[whole]?.word ?? '';
  const before = words[whole - 1];
  const isNone =
    nobodyWords.has(first) ||
    first === 'no' ||
    before?.kind === 'not' ||
    before?.word === 'no' ||
    before?.word === 'nor';
  if (isNone || before?.word === 'neither')
    return words.slice(from, to + 2).some(({ word }) => exceptionWords.has(word)) ? 'few' : 'none';
  return rareWords.has(first) || rareWords.has(before?.word ?? '') ? 'few' : 'some';
}

/** Whether a negation moves the auxiliary before the subject: “Nor did Moen say”, “At no time has she said”. */
export function isNegatedByInversion(words: readonly Word[], { from }: WordRange, first: number): boolean {
  const auxiliary = words[from - 1]?.kind;
  const isInverted = auxiliary === 'do' || auxiliary === 'have' || auxiliary === 'be' || auxiliary === 'modal';
  return isInverted && words.slice(Math.max(first, from - 5), from - 1).some(({ word }) => negativeOpeners.has(word));
}

/** Whether “who” is the person of whom it is denied: “It was not Moen who said so”. */
export function isDeniedCleft(words: readonly Word[], { from }: WordRange, first: number): boolean {
  if (words[from]?.word !== 'who') return false;
  const before = words.slice(Math.max(first, from - 12), from);
  const be = before.findLastIndex(({ kind }) => kind === 'be');
  const subject = before[be - 1]?.word;
  const isNot = (before[be]?.word.endsWith("n't") ?? false) || before[be + 1]?.kind === 'not';
  return be > 0 && isNot && (subject === 'it' || subject === 'that' || subject === 'this');
}

/** Whether nobody is told: “told nobody that”, “told no one”. */
export function isToldNobody(words: readonly Word[], { to }: WordRange): boolean {
  const [next, after] = words.slice(to, to + 2).map(({ word }) => word);
  return nobodyWords.has(next ?? '') || (next === 'no' && after === 'one');
}

const doubtfulWords = wordSet(
  'false untrue wrong unlikely impossible unclear unproven untruth doubt doubts doubted deny denies denied disputed',
);

/** Whether a clause after “that” is denied, doubted or only claimed: “It is not true that Moen said so”. */
export function isDoubtedClause(words: readonly Word[], { from }: WordRange, first: number): boolean {
  if (words[from - 1]?.kind !== 'that') return false;
  // “the claim that Moen said so”
  if (clauseNouns.has(words[from - 2]?.word ?? '')) return true;
  return words
    .slice(Math.max(first, from - 6), from - 1)
    .some((word) => isNegator(word) || word.word === 'no' || doubtfulWords.has(word.word));
}

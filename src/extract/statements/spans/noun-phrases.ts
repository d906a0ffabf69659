import type { Word, WordClass } from '../../english/word.ts';

/** A range of words of one paragraph, by index; `to` is excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const headClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun',
  'name',
  'subject',
  'object',
  'pronoun',
  'number',
]);
const phraseClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  ...headClasses,
  'determiner',
  'possessive',
  'adjective',
  'genitive',
]);

/** Whether a word can be the head of a noun phrase. */
export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && headClasses.has(word.kind);
}

/** Whether a word is “who”, “which”, “whom” or “where”. */
export function isRelativePronoun(word: Word | undefined): boolean {
  return word?.kind === 'relative' || word?.word === 'who';
}

const isInPhrase = (word: Word | undefined): boolean => word !== undefined && phraseClasses.has(word.kind);

/** Whether a full stop is inside a name, as after “Sen” and in “A. Moen”. */
const isInnerStop = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  const isInitial = before?.capital === true && before.word.length === 1;
  return words[at]?.word === '.' && (isInitial || isNominal(before)) && isNominal(words[at + 1]);
};

/** Whether a quotation modifies a noun: “a ‘harbour for all’ plan”. */
function isQuotedNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.kind === 'quotation' &&
    (before?.kind === 'determiner' || before?.kind === 'possessive' || before?.kind === 'adjective')
  );
}

const joiningClasses: ReadonlySet<WordClass> = new Set<WordClass>(['preposition', 'coordinator']);

/** Whether a determiner begins another noun phrase: “the customer | the plan”. */
function beginsPhrase(words: readonly Word[], at: number): boolean {
  const [here, before] = [words[at]?.kind, words[at - 1]?.kind];
  if (here !== 'determiner' && here !== 'possessive') return false;
  return before === 'noun' || before === 'name' || before === 'object' || before === 'pronoun';
}

/**
 * The noun phrase that ends before `to` and begins no earlier than `first`, with its prepositional phrases: “the mayor
 * of the town”. Null where there is none.
 */
export function phraseBefore(words: readonly Word[], to: number, first: number): WordRange | null {
  if (!isNominal(words[to - 1]) && words[to - 1]?.kind !== 'adjective' && words[to - 1]?.kind !== 'determiner')
    return null;
  let from = to - 1;
  let core = from;
  let cored = false;
  for (let at = to - 2; at >= first; at -= 1) {
    const word = words[at];
    if (beginsPhrase(words, at + 1)) break;
    if (isInPhrase(word) || isInnerStop(words, at) || isQuotedNoun(words, at)) from = at;
    else if (word !== undefined && joiningClasses.has(word.kind) && isNominal(words[at - 1]) && at > first) {
      if (!cored) core = from;
      cored = true;
      from = at;
    } else break;
    if (!cored) core = from;
  }
  const start = words[from];
  return start !== undefined && joiningClasses.has(start.kind) ? { from: core, to } : { from, to };
}

/** The innermost noun phrase before `to`: “the mayor” in “a clip of the mayor”. Null where there is none. */
export function innermostBefore(words: readonly Word[], to: number, first: number): WordRange | null {
  const phrase = phraseBefore(words, to, first);
  if (phrase === null) return null;
  const joint = words.slice(phrase.from, to).findLastIndex(({ kind }) => joiningClasses.has(kind));
  return { from: phrase.from + joint + 1, to };
}

/**
 * The noun phrase that begins at `from` and ends before `limit`, with its prepositional phrases. Null where there is
 * none.
 */
export function phraseFrom(words: readonly Word[], from: number, limit: number): WordRange | null {
  let to = from;
  let nominal = false;
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const joined = joiningClasses.has(word.kind) && nominal && isInPhrase(words[at + 1]) && word.word !== 'but';
    if (!isInPhrase(word) && !isInnerStop(words, at) && !joined && !(at > from && isQuotedNoun(words, at))) break;
    if (at > from && (word.kind === 'subject' || (nominal && beginsPhrase(words, at)))) break;
    nominal ||= isNominal(word);
    if (isInPhrase(word) || isQuotedNoun(words, at)) to = at + 1;
  }
  return nominal ? { from, to } : null;
}

import type { Word, WordClass } from '../english/word.ts';
import { isOfficeNoun } from './office-words.ts';

/** Word classes that end an apposition, because they belong to another clause. */
const clauseClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'finite',
  'be',
  'have',
  'relative',
  'subject',
  'subordinator',
]);

const maxAppositionWords = 14;

/**
 * The office in an apposition after a name, without its article: “Ada Moen, the Norwegian harbour minister, …”. `last`
 * is the index of the last word of the name. Null where there is none.
 */
export function officeAfter(
  words: readonly Word[],
  last: number,
): { readonly first: number; readonly last: number } | null {
  if (words[last + 1]?.word !== ',') return null;
  let first = last + 2;
  if (words[first]?.kind === 'determiner') first += 1;
  let noun = -1;
  for (let at = first; at < first + maxAppositionWords; at += 1) {
    const word = words[at];
    if (word === undefined || clauseClasses.has(word.kind)) break;
    const isInner = word.word === '.' && /^(?:\p{L}|gov|sen|rep|gen|dr|mr|ms|st)$/u.test(words[at - 1]?.word ?? '');
    if (!isInner && /^[,.;:!?—–()“”"]$/.test(word.word)) return noun === -1 ? null : { first, last: at - 1 };
    // “the minister’s wife” is not a minister.
    if (word.kind === 'genitive') noun = -1;
    // The office noun must come before a preposition: “the son of a minister” is not a minister.
    if (isOfficeNoun(word.word) && !isPlural(word.word) && !hasPreposition(words, first, at)) noun = at;
  }
  return null;
}

const isPlural = (word: string): boolean => word.endsWith('s') && isOfficeNoun(word.slice(0, -1));

const hasPreposition = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ kind }) => kind === 'preposition');

/** Whether an age follows a name: “Ada Moen, 34,”. */
export function hasAgeAfter(words: readonly Word[], last: number): boolean {
  return (
    words[last + 1]?.word === ',' &&
    /^\d{1,3}$/.test(words[last + 2]?.word ?? '') &&
    /^[,.]$/.test(words[last + 3]?.word ?? '')
  );
}

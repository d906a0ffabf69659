import { commonVerbForms } from '../english/verb-forms.ts';
import type { Word } from '../english/word.ts';
import { honorifics, titlesWithStop } from './name-words.ts';
import { isOfficeNoun, officeModifiers } from './office-words.ts';

/** The farthest that an office reaches back from its name, in words. */
const maxOfficeWords = 12;

/** “quotes”, “shows”: more likely a verb before an office than a part of it. */
const isVerbForm = ({ capital, word }: Word): boolean => !capital && commonVerbForms.get(word)?.form === 'third';

const isOfficePart = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isVerbForm(word) &&
  (word.kind === 'noun' ||
    word.kind === 'name' ||
    word.kind === 'adjective' ||
    isOfficeNoun(word.word) ||
    officeModifiers.has(word.word)) &&
  /^\p{L}/u.test(word.word);

const isPlainNoun = (word: Word | undefined): boolean =>
  word?.kind === 'noun' && !word.capital && !officeModifiers.has(word.word) && !isOfficeNoun(word.word);

const isDepartment = (word: Word | undefined): boolean =>
  word !== undefined && (word.capital || officeModifiers.has(word.word) || isOfficeNoun(word.word));

/** The stop of a shortened title or of an initial, which ends no sentence. */
function isAbbreviationStop(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  return words[at]?.word === '.' && (titlesWithStop.has(before) || /^\p{L}$/u.test(before));
}

/**
 * The words of the office before a name that begins at `name`: “Norwegian Harbour Minister”, “Secretary of
 * State”, “the harbour’s chief engineer” without its article. Null where none stands there.
 */
export function officeBefore(
  words: readonly Word[],
  name: number,
): { readonly first: number; readonly last: number } | null {
  let last = name - 1;
  if (isAbbreviationStop(words, last)) last -= 1;
  // “Mr.” and its like are no office, and one may stand before them.
  while (honorifics.has(words[last]?.word ?? '') && !isOfficeNoun(words[last]?.word ?? ''))
    last -= isAbbreviationStop(words, last - 1) ? 2 : 1;
  // “the governor of California” names no governor.
  if (!isOfficePart(words[last])) return null;
  let hasNoun = false;
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < maxOfficeWords; at -= 1) {
    const word = words[at];
    if (isOfficePart(word)) {
      // “damage Secretary Moen”: a small noun before a capital one belongs to the verb.
      if (words[first]?.capital === true && first <= last && isPlainNoun(word)) break;
      first = at;
      hasNoun ||= isOfficeNoun(word?.word ?? '');
      continue;
    }
    // “representatives of energy giants Quern”: what is no department names nobody's office.
    if (word?.word === 'of' && !isDepartment(words[last])) break;
    const joins = word?.word === 'of' || word?.word === 'for' || word?.word === '&' || word?.word === 'and';
    if (joins && hasOfficeNounAt(words, at - 1) && first === at + 1) continue;
    if (isAbbreviationStop(words, at)) continue;
    break;
  }
  return hasNoun && first <= last ? { first, last } : null;
}

/**
 * The office before a name that stands in apposition to it: “the harbour minister, Ada Moen, …”. The office must
 * be somebody's or a certain one, so that a list is none.
 */
export function officeBeforeComma(
  words: readonly Word[],
  name: number,
  last: number,
): { readonly first: number; readonly last: number } | null {
  if (words[name - 1]?.word !== ',' || !/^[,.]$/.test(words[last + 1]?.word ?? '')) return null;
  const office = officeBefore(words, name - 1);
  const owner = words[(office?.first ?? 0) - 1];
  const isCertain = owner?.kind === 'genitive' || owner?.kind === 'possessive' || owner?.word === 'the';
  return isCertain ? office : null;
}

/** Whether the word before an “of” is the noun of an office: “Secretary of State”. */
const hasOfficeNounAt = (words: readonly Word[], at: number): boolean => isOfficeNoun(words[at]?.word ?? '');

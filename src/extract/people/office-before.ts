import { commonVerbForms } from '../english/verb-forms.ts';
import type { Word } from '../english/word.ts';
import { honorifics, titlesWithStop } from './name-words.ts';
import { isOfficeNoun, officeModifiers } from './office-words.ts';

const maxOfficeWords = 12;

/** Whether a word is more likely a verb before an office than a part of it: “quotes”, “shows”. */
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

/** Whether a stop belongs to an abbreviated title or an initial. */
function isAbbreviationStop(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? '';
  return words[at]?.word === '.' && (titlesWithStop.has(before) || /^\p{L}$/u.test(before));
}

/**
 * The office before the name that begins at index `name`, without its article: “Norwegian Harbour Minister”, “Secretary
 * of State”, “the harbour’s chief engineer”. Null where there is none.
 */
export function officeBefore(
  words: readonly Word[],
  name: number,
): { readonly first: number; readonly last: number } | null {
  let last = name - 1;
  if (isAbbreviationStop(words, last)) last -= 1;
  // An honorific such as “Mr.” is not an office, but one may be before it.
  while (honorifics.has(words[last]?.word ?? '') && !isOfficeNoun(words[last]?.word ?? ''))
    last -= isAbbreviationStop(words, last - 1) ? 2 : 1;
  // In “the governor of California” the name is not the governor's.
  if (!isOfficePart(words[last])) return null;
  let hasNoun = false;
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < maxOfficeWords; at -= 1) {
    const word = words[at];
    if (isOfficePart(word)) {
      // In “damage Secretary Moen” the noun in lower case is not part of the office.
      if (words[first]?.capital === true && first <= last && isPlainNoun(word)) break;
      first = at;
      hasNoun ||= isOfficeNoun(word?.word ?? '');
      continue;
    }
    // In “representatives of energy giants Quern” no office is named, because the giants are not a department.
    if (word?.word === 'of' && !isDepartment(words[last])) break;
    const joins = word?.word === 'of' || word?.word === 'for' || word?.word === '&' || word?.word === 'and';
    if (joins && hasOfficeNounAt(words, at - 1) && first === at + 1) continue;
    if (isAbbreviationStop(words, at)) continue;
    break;
  }
  return hasNoun && first <= last ? { first, last } : null;
}

/**
 * The office before a name in apposition: “the harbour minister, Ada Moen, …”. `name` and `last` are the first and last
 * word of the name. The office must have “the” or a possessor, which an entry of a list does not have. Null where there
 * is none.
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

/** Whether the word at an index is an office noun. */
const hasOfficeNounAt = (words: readonly Word[], at: number): boolean => isOfficeNoun(words[at]?.word ?? '');

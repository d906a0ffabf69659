import { normalizeForSearch } from '../../model/normalize-for-search.ts';
import { particles } from './name-words.ts';

/** A word without the Arabic article: “moen” for “al-moen”. */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el)-/, '');
}

/** The words of a name, normalised for comparison, without the stops of initials and suffixes such as “Jr”. */
export function nameWords(name: string): readonly string[] {
  const words = normalizeForSearch(name)
    .replaceAll('.', ' ')
    .split(' ')
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(last) ? words.slice(0, -1) : words;
}

const isInitialOf = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

/** The word between first and last name, where it is no particle: “l” in “Ada L. Moen”. Undefined where there is none. */
const middleOf = (words: readonly string[]): string | undefined =>
  words.slice(1, -1).find((word) => !particles.has(word));

/** Whether two full names may be the same person's: “Ada Moen”, “Ada L. Moen”, “A. Moen”, but not “Ada K. Moen”. */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  const [middle, otherMiddle] = [middleOf(a), middleOf(b)];
  const areMiddlesAlike =
    middle === undefined || otherMiddle === undefined || middle === otherMiddle || isInitialOf(middle, otherMiddle);
  return areMiddlesAlike && (first === other || isInitialOf(first, other));
}

/** Whether a full name ends in a shorter one: “von der Moen” ends in “Moen”, “al-Moen” in “Moen”. */
export function endsWithName(full: readonly string[], short: readonly string[]): boolean {
  if (short.length >= full.length || short.length === 0) return false;
  return short.every(
    (word, index) => withoutArticle(word) === withoutArticle(full[full.length - short.length + index] ?? ''),
  );
}

import { normalizeForSearch } from '../../model/normalize-for-search.ts';

const maxHeadlineCharacters = 160;

/**
 * Whether the first line of a text reads as a headline: it is short, does not end in a full stop, and a longer line
 * that ends a sentence follows.
 */
export function isHeadline(line: string, next: string | undefined): boolean {
  if (line.length > maxHeadlineCharacters || line.split(' ').length < 4) return false;
  if (/[.,;:…][”’"')\]]*$/.test(line) && !/(?:\p{Lu}\.){2,5}$/u.test(line.slice(-10))) return false;
  if (/^[“"‘'].*[”"’']$/.test(line) || !/^["“‘'(\d\p{Lu}]/u.test(line)) return false;
  return next !== undefined && next.length > line.length && /[.!?…][”’"')\]]*$/.test(next);
}

/** Whether a line is the given title. Letter case, accents and white space do not matter. */
export function isGivenTitle(line: string, title: string): boolean {
  return line.length < 400 && normalizeForSearch(line) === normalizeForSearch(title);
}

import { normalizeForSearch } from '../../model/normalize-for-search.ts';

/** The longest headline, in characters. */
const maxHeadlineCharacters = 160;

/**
 * Whether a first line reads as a headline: short, without the mark that ends a sentence, over a longer
 * text.
 */
export function isHeadline(line: string, next: string | undefined): boolean {
  if (line.length > maxHeadlineCharacters || line.split(' ').length < 4) return false;
  if (/[.,;:…][”’"')\]]*$/.test(line) && !/(?:\p{Lu}\.){2,5}$/u.test(line.slice(-10))) return false;
  if (/^[“"‘'].*[”"’']$/.test(line) || !/^["“‘'(\d\p{Lu}]/u.test(line)) return false;
  return next !== undefined && next.length > line.length && /[.!?…][”’"')\]]*$/.test(next);
}

/** Whether a line is the title that was given, whatever its marks and blanks. */
export function isGivenTitle(line: string, title: string): boolean {
  return line.length < 400 && normalizeForSearch(line) === normalizeForSearch(title);
}

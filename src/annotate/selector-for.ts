import { type Place, textAt } from '../model/place.ts';
import type { TextQuoteSelector } from './assertions.ts';
import { occurrences, type WordMatch } from './locate.ts';

/** Up to `count` words before and after a place, with the blanks between them and it. */
function around(text: string, { start, end }: Place, count: number): { prefix: string; suffix: string } {
  let from = start;
  let to = end;
  for (let word = 0; word < count; word += 1) {
    while (from > 0 && text.charAt(from - 1) === ' ') from -= 1;
    while (from > 0 && text.charAt(from - 1) !== ' ') from -= 1;
    while (to < text.length && text.charAt(to) === ' ') to += 1;
    while (to < text.length && text.charAt(to) !== ' ') to += 1;
  }
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const samePlace = (a: Place, b: Place): boolean =>
  a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;

/** If this many words on either side are the same, more of them are rarely different. */
const maxContextWords = 24;

/**
 * The shortest selector that tells a place from its rivals, which hold the same words: the words alone, else with
 * words after them, before them, or on both sides. Null where none of these is unique.
 */
export function selectorAmong(
  paragraphs: readonly string[],
  place: Place,
  rivals: readonly Place[],
): TextQuoteSelector | null {
  const exact = textAt(paragraphs, place);
  const others = rivals.filter((rival) => !samePlace(rival, place));
  if (others.length === 0) return { exact, prefix: '', suffix: '' };
  const text = paragraphs[place.paragraph] ?? '';
  const isUnique = ({ prefix, suffix }: { prefix: string; suffix: string }): boolean =>
    others.every((other) => {
      const otherText = paragraphs[other.paragraph] ?? '';
      return !(otherText.endsWith(prefix, other.start) && otherText.startsWith(suffix, other.end));
    });
  for (let count = 1; count <= maxContextWords; count += 1) {
    const both = around(text, place, count);
    const choices = [{ ...both, prefix: '' }, { ...both, suffix: '' }, both];
    const chosen = choices.find((choice) => isUnique(choice));
    if (chosen !== undefined) return { exact, ...chosen };
  }
  return null;
}

/**
 * The shortest selector of a place among all places of a text that hold its words. Null where there is none, and where
 * `match` does not allow the place.
 */
export function selectorFor(
  paragraphs: readonly string[],
  place: Place,
  match: WordMatch = 'anywhere',
): TextQuoteSelector | null {
  const exact = textAt(paragraphs, place);
  const all = exact.trim() === '' ? [] : occurrences(paragraphs, { exact, prefix: '', suffix: '' }, match);
  return all.some((rival) => samePlace(rival, place)) ? selectorAmong(paragraphs, place, all) : null;
}

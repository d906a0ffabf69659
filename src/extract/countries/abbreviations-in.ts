import type { CountryCode } from '../../model/ids.ts';
import type { Candidate } from './country-finding.ts';

/** Whether an abbreviation consists of the initials of words in their order: “BiH” for “Bosnia and Herzegovina”. */
function abbreviates(short: string, words: readonly string[]): boolean {
  const letters = Array.from(short.replaceAll('.', '').toLowerCase());
  const initials = words.map((word) => word.charAt(0).toLowerCase());
  const mainInitials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
  return letters.join('') === initials.join('') || letters.join('') === mainInitials.join('');
}

/** The abbreviations that the text itself explains: “the Republic of Arda (ROA)”. */
function explainedAbbreviations(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, CountryCode> {
  const codes = new Map<string, CountryCode>();
  for (const { end, start, readings } of candidates) {
    const [reading] = readings;
    if (reading?.as !== 'name' || readings.length > 1) continue;
    const found = /^ \(([\p{Lu}][\p{L}.]{1,7})\)/u.exec(text.slice(end, end + 12));
    const short = found?.[1] ?? '';
    const words = text.slice(start, end).match(/\p{L}+/gu) ?? [];
    if (short !== '' && words.length > 1 && abbreviates(short, words)) codes.set(short, reading.code);
  }
  return codes;
}

/** Candidates for the abbreviations that a text explains, except at places that already have one. */
export function abbreviationsIn(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const codes = explainedAbbreviations(text, candidates);
  if (codes.size === 0) return [];
  const taken = new Set(candidates.map(({ start }) => start));
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}.]+/gu)).flatMap(({ 0: word, index: start }) => {
    const short = codes.has(word) ? word : word.replace(/\.$/, '');
    const code = codes.get(short);
    return code === undefined || taken.has(start)
      ? []
      : [{ start, end: start + short.length, readings: [{ code, as: 'name' as const }] }];
  });
}

import type { Token } from '../../english/tokens-of.ts';

/** A family of quotation marks. Only a mark of the same family closes a run. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'corner';

const markFamilies: ReadonlyMap<string, MarkFamily> = new Map<string, MarkFamily>([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ["''", 'double'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ["'", 'single'],
  ['`', 'single'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‹', 'angle'],
  ['›', 'angle'],
  ['「', 'corner'],
  ['」', 'corner'],
  ['『', 'corner'],
  ['』', 'corner'],
]);

const onlyOpens = new Set(['„', '‚', '‟', '‛', '「', '『']);
const onlyCloses = new Set(['」', '』']);
const beforeOpening = /[\s([{\u2014\u2013\u2015/:—-]/;
const afterClosing = /[\s,.;:!?)\]}…—–]/;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** What a quotation mark can do at its place. A straight mark between spaces can do both. */
export interface MarkRole {
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The direction of a mark in English typography: -1 opens, 1 closes, 0 is neutral. */
function direction(mark: string): number {
  if (mark === '“' || mark === '‘' || mark === '«' || mark === '‹' || mark === '`') return -1;
  return mark === '”' || mark === '»' || mark === '›' ? 1 : 0;
}

/**
 * What a mark can do, by its form and the characters that touch it. “ also closes after „ (low-high marks). » also
 * opens where it touches only the word after it, as in German. A single mark inside or after a word may be an
 * apostrophe, which only its pairing shows. Null where the token is not a quotation mark.
 */
export function markRole(text: string, { start, end, word }: Token): MarkRole | null {
  const family = markFamilies.get(word) ?? markFamilies.get(text.slice(start, end));
  if (family === undefined) return null;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const openBefore = beforeOpening.test(before) || markFamilies.has(before);
  const openAfter = afterClosing.test(after);
  const mark = text.slice(start, end);
  if (onlyOpens.has(mark)) return { family, opens: true, closes: false };
  if (onlyCloses.has(mark)) return { family, opens: false, closes: true };
  const turn = direction(mark);
  if (family === 'single') {
    const opens = (turn < 0 || mark === "'") && openBefore && letterOrDigit.test(after);
    return { family, opens, closes: turn >= 0 && !letterOrDigit.test(after) && !openBefore };
  }
  const spaceAfter = /\s/.test(after);
  if (turn === 0) return { family, opens: openBefore && !spaceAfter, closes: !openBefore || spaceAfter };
  const turned = turn < 0 ? !openBefore && openAfter : openBefore && !openAfter && /\s/.test(before);
  return { family, opens: turned ? turn > 0 : turn < 0, closes: turned ? turn < 0 : turn > 0 };
}

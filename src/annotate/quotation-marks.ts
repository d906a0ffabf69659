import type { Span } from '../model/place.ts';
import { characterAt, characterBefore, isWordCharacter } from '../model/characters.ts';

/** Opening marks with those that may close them: English, German, French, Swedish, East Asian, typewriter. */
const closersOf: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

const isBlank = (character: string): boolean => /^\s$/.test(character);
const singles = new Set(["'", '‘', '’', '‚']);

/** The marks that may close a quotation which this mark opens; '' where it opens none. */
export function closers(mark: string): string {
  return Object.hasOwn(closersOf, mark) ? (closersOf[mark] ?? '') : '';
}

/** Whether the mark at an index is where a quotation may begin: not after a word, not before white space. */
function mayOpen(text: string, index: number): boolean {
  const mark = characterAt(text, index);
  if (closers(mark) === '') return false;
  if (mark === '«' || mark === '「' || mark === '『' || mark === '„') return true;
  const before = characterBefore(text, index);
  return (
    (before === '' || isBlank(before) || /[\p{Ps}\p{Pi}\p{Pd}"„]/u.test(before)) &&
    !isBlank(characterAt(text, index + 1))
  );
}

/** Whether the mark at an index closes a quotation: a single one before a letter is an apostrophe. */
const closes = (text: string, index: number, mark: string): boolean =>
  !singles.has(mark) || !isWordCharacter(characterAt(text, index + 1));

/**
 * The quotations of a paragraph, without their marks; of nested ones the outermost only. One that is not closed runs to
 * the end of the paragraph, since a quotation may continue in the next. Straight single marks do not count: most are
 * apostrophes.
 */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let closing = '';
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
    if (start === -1) {
      if (mark === "'" || !mayOpen(text, index)) continue;
      start = index + 1;
      closing = closers(mark);
    } else if (closing.includes(mark) && closes(text, index, mark)) {
      spans.push({ start, end: index });
      start = -1;
    }
  }
  if (start !== -1) spans.push({ start, end: text.length });
  return spans;
}

/** Whether a text has any quotation mark; apostrophes do not count. */
export function hasQuotationMark(text: string): boolean {
  return /["“”„«»「」『』‹›]/.test(text) || [...text.matchAll(/['‘‚]/g)].some(({ index }) => mayOpen(text, index));
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that are written without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The whole character (code point) that begins at an index in UTF-16 code units; `''` outside the text. */
export function characterAt(text: string, index: number): string {
  const point = index < 0 ? undefined : text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The whole character (code point) that ends at an index in UTF-16 code units; `''` at the start. */
export function characterBefore(text: string, index: number): string {
  const pair = characterAt(text, index - 2);
  return pair.length === 2 ? pair : characterAt(text, index - 1);
}

/** Whether a character is a letter, a digit, a mark on one of these, or an underscore. */
export function isWordCharacter(character: string): boolean {
  return wordCharacter.test(character);
}

/** Whether no word runs across an index, in UTF-16 code units. Hyphens and apostrophes end words. */
export function isWordEdge(text: string, index: number): boolean {
  const before = characterBefore(text, index);
  const after = characterAt(text, index);
  if (!isWordCharacter(before) || !isWordCharacter(after)) return true;
  return unspaced.test(before) || unspaced.test(after);
}

/** The text with curly apostrophes as straight ones; every index stays the same. */
export function foldApostrophes(text: string): string {
  return text.replaceAll('’', "'");
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that are written without blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The whole character that begins at an index, or '' at the end. */
export function characterAt(text: string, index: number): string {
  const point = index < 0 ? undefined : text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The whole character that ends at an index, or '' at the start. */
export function characterBefore(text: string, index: number): string {
  const pair = characterAt(text, index - 2);
  return pair.length === 2 ? pair : characterAt(text, index - 1);
}

export function isWordCharacter(character: string): boolean {
  return wordCharacter.test(character);
}

/** Whether no word runs over an index; hyphens and apostrophes end words. */
export function isWordEdge(text: string, index: number): boolean {
  const before = characterBefore(text, index);
  const after = characterAt(text, index);
  if (!isWordCharacter(before) || !isWordCharacter(after)) return true;
  return unspaced.test(before) || unspaced.test(after);
}

/** Curly apostrophes as straight ones; every index stays. */
export function foldApostrophes(text: string): string {
  return text.replaceAll('’', "'");
}

/** A set of phrases, from lines of them with strokes between. */
export function phraseSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join('|').split('|'));
}

/** The longest that a label before a colon is, in characters. */
const maxLabelCharacters = 32;

/** A line as its label (“Also Read:”, as printed) and the rest; null where it has no such label. */
export function splitLabel(
  line: string,
  labels: ReadonlySet<string>,
): { readonly label: string; readonly rest: string } | null {
  const at = line.slice(0, maxLabelCharacters).search(/[:：|»]/);
  if (at === -1 || !labels.has(plainWords(line.slice(0, at)))) return null;
  return { label: line.slice(0, at + 1), rest: line.slice(at + 1).trim() };
}

/** In lower case, single blanks between words, without marks at the edges: to look words up by. */
export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}’'&]+/gu) ?? []).join(' ');
}

/** The first web address in a line, without the mark that ends its sentence. */
export function addressIn(line: string): string | null {
  return /https?:\/\/[^\s<>"“”()[\]]+/.exec(line)?.[0].replace(/[.,;:!?]$/, '') ?? null;
}

/** A line without its bullet. */
export function withoutBullet(line: string): string {
  return line.replace(/^[-–—•*▪●·►▶>»→+] ?/, '').trim();
}

const trailingMark = /[\s,;:([<–—-]/;

/** A line without the blanks, dashes, commas and opening brackets at its end. */
export function withoutTrailingMarks(line: string): string {
  let end = line.length;
  while (end > 0 && trailingMark.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

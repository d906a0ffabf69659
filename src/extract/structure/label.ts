/** A set of phrases, from lines of them with strokes between. */
export const phrases = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join('|').split('|'));

/** The longest that a label before a colon is, in characters. */
const longest = 32;

/** A line as its label (“Also Read:”, as printed) and the rest; null where it has no such label. */
export function labelled(
  line: string,
  labels: ReadonlySet<string>,
): { readonly label: string; readonly rest: string } | null {
  const at = line.slice(0, longest).search(/[:：|»]/);
  if (at === -1 || !labels.has(plainWords(line.slice(0, at)))) return null;
  return { label: line.slice(0, at + 1), rest: line.slice(at + 1).trim() };
}

/** In lower case, single blanks between words, without marks at the edges: to look words up by. */
export const plainWords = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}’'&]+/gu) ?? []).join(' ');

/** The first web address in a line, without the mark that ends its sentence. */
export const addressIn = (line: string): string | null =>
  /https?:\/\/[^\s<>"“”()[\]]+/.exec(line)?.[0].replace(/[.,;:!?]$/, '') ?? null;

/** A line without its bullet. */
export const withoutBullet = (line: string): string => line.replace(/^[-–—•*▪●·►▶>»→+] ?/, '').trim();

const tail = /[\s,;:([<–—-]/;

/** A line without the blanks, dashes, commas and opening brackets at its end. */
export function withoutTail(line: string): string {
  let end = line.length;
  while (end > 0 && tail.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

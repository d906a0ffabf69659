/** A set of phrases from lists that “|” separates. */
export function phraseSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join('|').split('|'));
}

const maxLabelCharacters = 32;

/** Splits a line into its label with the mark (“Also Read:”) and the rest. Null where it has none of these labels. */
export function splitLabel(
  line: string,
  labels: ReadonlySet<string>,
): { readonly label: string; readonly rest: string } | null {
  const at = line.slice(0, maxLabelCharacters).search(/[:：|»]/);
  if (at === -1 || !labels.has(plainWords(line.slice(0, at)))) return null;
  return { label: line.slice(0, at + 1), rest: line.slice(at + 1).trim() };
}

/** The words of a text for a lookup: in lower case, without marks, with single blanks between. */
export function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}’'&]+/gu) ?? []).join(' ');
}

/** The first web address in a line, without the mark that ends the sentence. Null where there is none. */
export function addressIn(line: string): string | null {
  return /https?:\/\/[^\s<>"“”()[\]]+/.exec(line)?.[0].replace(/[.,;:!?]$/, '') ?? null;
}

/** A line without the bullet at its start. */
export function withoutBullet(line: string): string {
  return line.replace(/^[-–—•*▪●·►▶>»→+] ?/, '').trim();
}

const trailingMark = /[\s,;:([<–—-]/;

/** A text without the blanks, dashes, commas and opening brackets at its end. */
export function withoutTrailingMarks(line: string): string {
  let end = line.length;
  while (end > 0 && trailingMark.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

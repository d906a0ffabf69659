/** A line that is not blank, trimmed. */
export interface Line {
  readonly text: string;
  /** Offset of the trimmed line in the text. */
  readonly start: number;
  /** It is the first line of the text, or a blank line stands before it. */
  readonly opens: boolean;
}

/** The lines of a text that are not blank. Every line break of Unicode counts. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let opens = true;
  let start = 0;
  const close = (end: number): void => {
    const line = text.slice(start, end);
    const words = line.trim();
    if (words !== '') lines.push({ text: words, start: start + line.length - line.trimStart().length, opens });
    opens = words === '';
  };
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
    close(index);
    start = index + lineBreak.length;
  }
  close(text.length);
  return lines;
}

/** Letters that take two columns of a terminal: East Asian wide ones and emoji. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const noWidth = /^[\p{M}\p{Cf}]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal a text without escape sequences takes. */
export function columns(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (!noWidth.test(segment)) count += wide.test(segment) ? 2 : 1;
  }
  return count;
}

/** A piece of text in one style. */
export interface Styled {
  readonly text: string;
  /** The escape sequence that begins the style; `''` for none. */
  readonly style: string;
}

const reset = '\u001b[0m';
const paint = ({ text, style }: Styled): string => (style === '' || text === '' ? text : `${style}${text}${reset}`);

/** A piece cut into words, each with the spaces after it: joined they are the piece. */
const wrappableWords = ({ text, style }: Styled): Styled[] =>
  (text.match(/[^ ]+ *| +/g) ?? []).map((word) => ({ text: word, style }));

/**
 * Lines of at most `width` columns, broken at spaces; a longer word has a line of its own. A style ends with its line and
 * begins again on the next.
 */
export function wrap(pieces: readonly Styled[], width: number): string[] {
  const room = Math.max(width, 10);
  const lines: string[] = [];
  let line: Styled[] = [];
  let used = 0;
  let glued: Styled[] = [];
  const lay = (): void => {
    const length = glued.reduce((sum, { text }) => sum + columns(text), 0);
    const last = glued.at(-1)?.text ?? '';
    const bare = length - (last.length - last.trimEnd().length);
    if (used > 0 && used + bare > room) end();
    line.push(...glued);
    used += length;
    glued = [];
  };
  const end = (): void => {
    const last = line.pop();
    if (last !== undefined) line.push({ ...last, text: last.text.trimEnd() });
    lines.push(line.map((piece) => paint(piece)).join(''));
    line = [];
    used = 0;
  };
  for (const word of pieces.flatMap((piece) => wrappableWords(piece))) {
    glued.push(word);
    // Pieces without a space between them are one word.
    if (word.text.endsWith(' ')) lay();
  }
  lay();
  if (line.length > 0) end();
  return lines;
}

import type { PositionedRun, SetText } from './set-text.ts';

/** Room for text. Lengths are in pixels. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** The sizes to try, and the distance of baselines as a part of the size. */
  readonly largest: number;
  readonly smallest: number;
  readonly leading: number;
}

export interface TextLine {
  readonly bits: readonly PositionedRun[];
  /** In em. */
  readonly width: number;
}

/** A text as it stands in a box. */
export interface FittedText {
  /** Pixels to the em. */
  readonly size: number;
  readonly lines: readonly TextLine[];
  /** Not all of the text is there; it ends in `…`. */
  readonly isCut: boolean;
}

/** Fills line after line; `null` where something is wider than a line. Widths are in em. */
function breakLines(bits: readonly PositionedRun[], width: number): readonly TextLine[] | null {
  const lines: TextLine[] = [];
  let line: PositionedRun[] = [];
  let used = 0;
  let blank = 0;
  for (const bit of bits) {
    if (bit.width > width) return null;
    if (line.length > 0 && used + blank + bit.width > width) {
      lines.push({ bits: line, width: used });
      [line, used, blank] = [[], 0, 0];
    }
    line.push(bit);
    used += blank + bit.width;
    blank = bit.blank;
  }
  if (line.length > 0) lines.push({ bits: line, width: used });
  return lines;
}

/** The same number of lines, of lengths as equal as may be: no line is left with one word. */
function balanced(bits: readonly PositionedRun[], lines: readonly TextLine[], width: number): readonly TextLine[] {
  let best = lines;
  let [narrow, wide] = [width / 2, width];
  for (let i = 0; i < 8; i += 1) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(bits, middle);
    if (tried?.length === lines.length) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}

const joined = (last: PositionedRun, ending: PositionedRun): PositionedRun => ({
  text: last.text + ending.text,
  glyphs: [...last.glyphs, ...ending.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + last.width }))],
  width: last.width + ending.width,
  blank: 0,
});

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;

/** The first bits of a text, up to a word after which it can be cut, with the sign that it goes on. */
function cutText(
  { bits, ending }: SetText,
  fits: (bits: readonly PositionedRun[]) => boolean,
  from: number,
): readonly PositionedRun[] {
  for (let count = from; count > 0; count -= 1) {
    const last = bits[count - 1];
    if (last === undefined || (count > 1 && !endsInWord.test(last.text))) continue;
    const cut = [...bits.slice(0, count - 1), joined(last, ending)];
    if (fits(cut)) return cut;
  }
  return [ending];
}

/** Sets a text as large as its box lets it stand; what is too long at the smallest size is cut after a word. */
export function fitText(text: SetText, { width, height, largest, smallest, leading }: TextBox): FittedText {
  const linesAt = (size: number): number => Math.max(1, Math.floor(height / (size * leading)));
  for (let size = largest; size >= smallest; size -= 1) {
    const lines = breakLines(text.bits, width / size);
    if (lines !== null && lines.length <= linesAt(size)) {
      return { size, lines: balanced(text.bits, lines, width / size), isCut: false };
    }
  }
  const most = linesAt(smallest);
  const room = width / smallest;
  const linesOf = (bits: readonly PositionedRun[]) => breakLines(bits, room);
  const fits = (bits: readonly PositionedRun[]): boolean => (linesOf(bits)?.length ?? Infinity) <= most;
  const whole =
    linesOf(text.bits)
      ?.slice(0, most)
      .reduce((sum, { bits }) => sum + bits.length, 0) ?? text.bits.length;
  return { size: smallest, lines: linesOf(cutText(text, fits, whole)) ?? [], isCut: true };
}

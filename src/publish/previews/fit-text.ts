import type { PositionedRun, SetText } from './set-text.ts';

/** Room for text. Lengths are in pixels. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** The sizes to try, in pixels per em. */
  readonly largest: number;
  readonly smallest: number;
  /** From baseline to baseline, as a part of the size. */
  readonly leading: number;
}

/** One line of a text. */
export interface TextLine {
  readonly runs: readonly PositionedRun[];
  /** In em. */
  readonly width: number;
}

/** A text that has been set into a box. */
export interface FittedText {
  /** Pixels per em. */
  readonly size: number;
  readonly lines: readonly TextLine[];
  /** Whether the text is not all there; it then ends in `…`. */
  readonly isCut: boolean;
}

/** Fills line after line; `null` where a run is wider than a line. Widths are in em. */
function breakLines(runs: readonly PositionedRun[], width: number): readonly TextLine[] | null {
  const lines: TextLine[] = [];
  let line: PositionedRun[] = [];
  let used = 0;
  let blank = 0;
  for (const run of runs) {
    if (run.width > width) return null;
    if (line.length > 0 && used + blank + run.width > width) {
      lines.push({ runs: line, width: used });
      [line, used, blank] = [[], 0, 0];
    }
    line.push(run);
    used += blank + run.width;
    blank = run.blank;
  }
  if (line.length > 0) lines.push({ runs: line, width: used });
  return lines;
}

/** The same number of lines, as equal in length as possible, so that the last is not one word. */
function balanced(runs: readonly PositionedRun[], lines: readonly TextLine[], width: number): readonly TextLine[] {
  let best = lines;
  let [narrow, wide] = [width / 2, width];
  for (let i = 0; i < 8; i += 1) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(runs, middle);
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

/** The beginning of a text, cut after a word, with `…`; of at most `from` runs. */
function cutText(
  { runs, ending }: SetText,
  fits: (runs: readonly PositionedRun[]) => boolean,
  from: number,
): readonly PositionedRun[] {
  for (let count = from; count > 0; count -= 1) {
    const last = runs[count - 1];
    if (last === undefined || (count > 1 && !endsInWord.test(last.text))) continue;
    const cut = [...runs.slice(0, count - 1), joined(last, ending)];
    if (fits(cut)) return cut;
  }
  return [ending];
}

/** Sets a text as large as fits into its box. One that is too long at the smallest size is cut after a word. */
export function fitText(text: SetText, { width, height, largest, smallest, leading }: TextBox): FittedText {
  const linesAt = (size: number): number => Math.max(1, Math.floor(height / (size * leading)));
  for (let size = largest; size >= smallest; size -= 1) {
    const lines = breakLines(text.runs, width / size);
    if (lines !== null && lines.length <= linesAt(size)) {
      return { size, lines: balanced(text.runs, lines, width / size), isCut: false };
    }
  }
  const maxLines = linesAt(smallest);
  const room = width / smallest;
  const linesOf = (runs: readonly PositionedRun[]) => breakLines(runs, room);
  const fits = (runs: readonly PositionedRun[]): boolean => (linesOf(runs)?.length ?? Infinity) <= maxLines;
  const runsThatFit =
    linesOf(text.runs)
      ?.slice(0, maxLines)
      .reduce((sum, { runs }) => sum + runs.length, 0) ?? text.runs.length;
  return { size: smallest, lines: linesOf(cutText(text, fits, runsThatFit)) ?? [], isCut: true };
}

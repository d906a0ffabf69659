import { textRunsOf } from './text-runs.ts';
import { glyphsOf, type PlacedGlyph, type TextStyle } from './glyphs.ts';

/** A part of a text that stays on one line, measured. Lengths are in em. */
export interface PositionedRun {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
  /** Width of the blank after it, where no line ends there. */
  readonly blank: number;
}

/** A text that is ready to be broken into lines. Lengths are in em. */
export interface SetText {
  readonly runs: readonly PositionedRun[];
  /** Put at the end where the text is cut. */
  readonly ending: PositionedRun;
  /** Width of its opening quotation mark, which hangs before the start of the line; 0 without one. */
  readonly hang: number;
}

/** The sign that a text goes on, with a closing mark where it begins with an opening one. */
const endingOf = (text: string): string => (text.startsWith('“') ? '…”' : '…');

/** Words that were measured before, by style: the same ones come again and again. */
const cache = new Map<string, Promise<PositionedRun | null>>();
const maxCachedWords = 20_000;

async function measure(text: string, style: TextStyle): Promise<PositionedRun | null> {
  const run = await glyphsOf(text, style);
  const blank = await glyphsOf(' ', style);
  return run === null || blank === null ? null : { text, ...run, blank: blank.width };
}

function measureCached(text: string, style: TextStyle): Promise<PositionedRun | null> {
  const key = `${style.family} ${style.weight} ${text}`;
  const run = cache.get(key) ?? measure(text, style);
  if (cache.size >= maxCachedWords) cache.clear();
  cache.set(key, run);
  return run;
}

/** Measures a text; `null` where no font can set it, or it is empty. */
export async function setText(text: string, style: TextStyle): Promise<SetText | null> {
  const runs: PositionedRun[] = [];
  for (const { text: part, blank } of textRunsOf(text)) {
    const run = await measureCached(part, style);
    if (run === null) return null;
    runs.push(blank ? run : { ...run, blank: 0 });
  }
  const ending = await measureCached(endingOf(text), style);
  const mark = /^[“‘«„「『]/u.exec(text)?.[0];
  const hanging = mark === undefined ? null : await measureCached(mark, style);
  return runs.length === 0 || ending === null ? null : { runs, ending, hang: hanging?.width ?? 0 };
}

import { textRunsOf } from './text-runs.ts';
import { glyphsOf, type PlacedGlyph, type TextStyle } from './glyphs.ts';

/** What stands on one line, measured. Lengths are in em. */
export interface PositionedRun {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
  /** The blank after it, if no line ends there. */
  readonly blank: number;
}

/** A text that is ready to be broken into lines. */
export interface SetText {
  readonly bits: readonly PositionedRun[];
  /** Stands at its end where it has to be cut. */
  readonly ending: PositionedRun;
  /** By how much its opening quotation mark hangs before the line's start. */
  readonly hang: number;
}

/** Put at the end of what is cut: it goes on, and a quotation that was opened is closed. */
const endingOf = (text: string): string => (text.startsWith('“') ? '…”' : '…');

const known = new Map<string, Promise<PositionedRun | null>>();
/** Words come again and again; of an edition that has no end of different ones, not all are kept. */
const knownAtMost = 20_000;

async function measure(text: string, style: TextStyle): Promise<PositionedRun | null> {
  const run = await glyphsOf(text, style);
  const blank = await glyphsOf(' ', style);
  return run === null || blank === null ? null : { text, ...run, blank: blank.width };
}

function setBit(text: string, style: TextStyle): Promise<PositionedRun | null> {
  const key = `${style.family} ${style.weight} ${text}`;
  const bit = known.get(key) ?? measure(text, style);
  if (known.size >= knownAtMost) known.clear();
  known.set(key, bit);
  return bit;
}

/** Measures a text for setting it; `null` where the fonts cannot set it, or there is nothing to set. */
export async function setText(text: string, style: TextStyle): Promise<SetText | null> {
  const bits: PositionedRun[] = [];
  for (const { text: part, blank } of textRunsOf(text)) {
    const bit = await setBit(part, style);
    if (bit === null) return null;
    bits.push(blank ? bit : { ...bit, blank: 0 });
  }
  const ending = await setBit(endingOf(text), style);
  const mark = /^[“‘«„「『]/u.exec(text)?.[0];
  const hanging = mark === undefined ? null : await setBit(mark, style);
  return bits.length === 0 || ending === null ? null : { bits, ending, hang: hanging?.width ?? 0 };
}

import type { StatementKind } from '../../model/article.ts';
import { assertNever } from '../../model/assert-never.ts';
import type { NotedText } from './card.ts';
import { type FittedText, fitText, type TextBox } from './fit-text.ts';
import type { TextStyle } from './glyphs.ts';
import { type Ink, type Picture, pictureSize } from './picture.ts';
import { setText } from './set-text.ts';

/** Pixels: from the edge of a card to what stands on it, and how wide that may be. */
export const edge = 80;
export const width = pictureSize.width - 2 * edge;
/** Beside the stroke that stands before whoever speaks. */
export const indent = 28;
/** Where on a card its own text may stand: below its head, and above the line over its source. */
export const top = 132;
const sourceRule = 532;

export const serif: TextStyle = { family: 'serif', weight: 400 };
export const headline: TextStyle = { family: 'serif', weight: 650 };
export const plain: TextStyle = { family: 'sans', weight: 420 };
export const strong: TextStyle = { family: 'sans', weight: 650 };
const wordmark: TextStyle = { family: 'serif', weight: 700 };

const lineLeading = 1.3;
const smaller = (size: number): number => Math.round(size * 0.82);

/** Sets a text on one line, a little smaller or cut if it is long; `null` where the fonts cannot set it. */
export async function oneLine(
  text: string | null,
  style: TextStyle,
  size: number,
  room: number,
  smallest = smaller(size),
): Promise<FittedText | null> {
  const set = text === null ? null : await setText(text, style);
  if (set === null) return null;
  return fitText(set, { width: room, height: size * lineLeading, largest: size, smallest, leading: lineLeading });
}

export function widthOf({ lines, size }: FittedText): number {
  return Math.max(0, ...lines.map((line) => line.width)) * size;
}

/** Draws one line of text, if there is one. */
export function putLine(picture: Picture, ink: Ink, text: FittedText | null, left: number, baseline: number): void {
  if (text !== null) picture.text(ink, text, left, baseline, lineLeading);
}

/** The first baseline of a text that stands in the middle of its room, by the height of its capitals. */
export function middleBaseline({ lines, size }: FittedText, { height, leading }: TextBox): number {
  const capitals = size * 0.67;
  return Math.round(top + (height - (lines.length - 1) * size * leading + capitals) / 2);
}

/** The site's sign, from a place or else up to the right edge; returns where it begins. */
export async function putWordmark(picture: Picture, baseline: number, size: number, left?: number): Promise<number> {
  const parts = await Promise.all(
    (['“', 'Verbatim', '”'] as const).map(async (text) => ({
      ink: text === 'Verbatim' ? ('ink' as const) : ('accent' as const),
      text: await oneLine(text, wordmark, size, width),
    })),
  );
  const all = parts.reduce((sum, { text }) => sum + (text === null ? 0 : widthOf(text)), 0);
  const start = left ?? edge + width - all;
  let x = start;
  for (const { ink, text } of parts) {
    putLine(picture, ink, text, x, baseline);
    x += text === null ? 0 : widthOf(text);
  }
  return start;
}

/** What stands over a card: what it shows, and whose it is. */
export async function putHead(picture: Picture, label: string, edition: string): Promise<void> {
  const baseline = 84;
  putLine(picture, 'quiet', await oneLine(label, strong, 28, 260), edge, baseline);
  const start = await putWordmark(picture, baseline, 36);
  const name = await oneLine(edition, plain, 25, start - edge - 300);
  if (name !== null) putLine(picture, 'quiet', name, start - widthOf(name) - 24, baseline);
  picture.rectangle('rule', edge, 108, width, 2);
}

/** Sets a text with what is said of it on one line: where they are too long, smaller, and then the text is cut. */
export async function notedLine(
  { text, note }: NotedText,
  size: number,
  room: number,
): Promise<readonly [FittedText, FittedText] | null> {
  const setAt = async (at: number) => {
    const said = await oneLine(note, plain, at, room, at);
    const line = said === null ? null : await oneLine(text, plain, at, room - widthOf(said), at);
    return line === null || said === null ? null : ([line, said] as const);
  };
  const set = await setAt(size);
  return set?.[0].isCut === true ? setAt(smaller(size)) : set;
}

/** Draws such a line, if there is one. */
export function putNoted(
  picture: Picture,
  noted: readonly [FittedText, FittedText] | null,
  left: number,
  baseline: number,
): void {
  if (noted === null) return;
  const [text, note] = noted;
  putLine(picture, 'quiet', text, left, baseline);
  putLine(picture, 'quiet', note, left + widthOf(text), baseline);
}

/** What stands below a card: where its article is from. */
export async function putSource(picture: Picture, source: NotedText): Promise<void> {
  picture.rectangle('rule', edge, sourceRule, width, 2);
  putNoted(picture, await notedLine(source, 25, width), edge, 574);
}

/** The stroke before a speaker: whole, dashed or dotted, as the statement's mark is in its article. */
export function putStroke(picture: Picture, kind: StatementKind, from: number, to: number): void {
  const thick = 6;
  switch (kind) {
    case 'direct':
      picture.rectangle('stroke', edge, from, thick, to - from);
      break;
    case 'mixed':
      for (let y = from; y < to; y += 22) picture.rectangle('stroke', edge, y, thick, Math.min(13, to - y));
      break;
    case 'indirect':
      for (let y = from + thick / 2; y + thick / 2 <= to; y += thick * 2) {
        picture.dot('stroke', edge + thick / 2, y, thick);
      }
      break;
    default:
      assertNever(kind);
  }
}

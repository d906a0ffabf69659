import type { StatementKind } from '../../model/article.ts';
import { assertNever } from '../../model/assert-never.ts';
import type { NotedText } from './card.ts';
import { type FittedText, fitText, type TextBox } from './fit-text.ts';
import type { TextStyle } from './glyphs.ts';
import { type Ink, type Picture, pictureSize } from './picture.ts';
import { setText } from './set-text.ts';

/** Pixels: the margin at the left and right of a card, and the width between them. */
export const edge = 80;
export const width = pictureSize.width - 2 * edge;
/** Pixels from the margin to a speaker's name; the speaker's stroke stands between them. */
export const indent = 28;
/** Pixels from the top of a card: the room for its own text begins below its head and ends above its source. */
export const top = 132;
const sourceRule = 532;

export const serif: TextStyle = { family: 'serif', weight: 400 };
export const headline: TextStyle = { family: 'serif', weight: 650 };
export const plain: TextStyle = { family: 'sans', weight: 420 };
export const strong: TextStyle = { family: 'sans', weight: 650 };
const wordmark: TextStyle = { family: 'serif', weight: 700 };

/** Of texts on one line, as a part of the size. */
const lineLeading = 1.3;
const smaller = (size: number): number => Math.round(size * 0.82);

/** Sets a text on one line, smaller or cut where it is too long; `null` where there is none or no font can set it. */
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

/** Pixels. */
export function widthOf({ lines, size }: FittedText): number {
  return Math.max(0, ...lines.map((line) => line.width)) * size;
}

/** Draws one line of text; `null` draws nothing. */
export function putLine(picture: Picture, ink: Ink, text: FittedText | null, left: number, baseline: number): void {
  if (text !== null) picture.text(ink, text, left, baseline, lineLeading);
}

/** The first baseline of a text that is centred in its room from top to bottom, by the height of its capitals. */
export function middleBaseline({ lines, size }: FittedText, { height, leading }: TextBox): number {
  const capitals = size * 0.67;
  return Math.round(top + (height - (lines.length - 1) * size * leading + capitals) / 2);
}

/** Draws the site's name with its marks, from `left` or else up to the right margin; returns where it begins. */
export async function putWordmark(picture: Picture, baseline: number, size: number, left?: number): Promise<number> {
  const parts = await Promise.all(
    (['“', 'Verbatim', '”'] as const).map(async (text) => ({
      ink: text === 'Verbatim' ? ('ink' as const) : ('accent' as const),
      text: await oneLine(text, wordmark, size, width),
    })),
  );
  const total = parts.reduce((sum, { text }) => sum + (text === null ? 0 : widthOf(text)), 0);
  const start = left ?? edge + width - total;
  let x = start;
  for (const { ink, text } of parts) {
    putLine(picture, ink, text, x, baseline);
    x += text === null ? 0 : widthOf(text);
  }
  return start;
}

/** Draws the head of a card: what it shows, the edition's name and the site's. */
export async function putHead(picture: Picture, label: string, edition: string): Promise<void> {
  const baseline = 84;
  putLine(picture, 'quiet', await oneLine(label, strong, 28, 260), edge, baseline);
  const start = await putWordmark(picture, baseline, 36);
  const name = await oneLine(edition, plain, 25, start - edge - 300);
  if (name !== null) putLine(picture, 'quiet', name, start - widthOf(name) - 24, baseline);
  picture.rectangle('rule', edge, 108, width, 2);
}

/** Sets a text and its note on one line. Where they are too long they get smaller, and then the text is cut. */
export async function notedLine(
  { text, note }: NotedText,
  size: number,
  room: number,
): Promise<readonly [FittedText, FittedText] | null> {
  const setAt = async (textSize: number) => {
    const noteLine = await oneLine(note, plain, textSize, room, textSize);
    const line = noteLine === null ? null : await oneLine(text, plain, textSize, room - widthOf(noteLine), textSize);
    return line === null || noteLine === null ? null : ([line, noteLine] as const);
  };
  const set = await setAt(size);
  return set?.[0].isCut === true ? setAt(smaller(size)) : set;
}

/** Draws a text with its note; `null` draws nothing. */
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

/** Draws the foot of a card: its article's source. */
export async function putSource(picture: Picture, source: NotedText): Promise<void> {
  picture.rectangle('rule', edge, sourceRule, width, 2);
  putNoted(picture, await notedLine(source, 25, width), edge, 574);
}

/** Draws the stroke before a speaker: solid, dashed or dotted, like the statement's mark in its article. */
export function putStroke(picture: Picture, kind: StatementKind, from: number, to: number): void {
  const thickness = 6;
  switch (kind) {
    case 'direct':
      picture.rectangle('stroke', edge, from, thickness, to - from);
      break;
    case 'mixed':
      for (let y = from; y < to; y += 22) picture.rectangle('stroke', edge, y, thickness, Math.min(13, to - y));
      break;
    case 'indirect':
      for (let y = from + thickness / 2; y + thickness / 2 <= to; y += thickness * 2) {
        picture.dot('stroke', edge + thickness / 2, y, thickness);
      }
      break;
    default:
      assertNever(kind);
  }
}

import {
  edge,
  indent,
  middleBaseline,
  notedLine,
  oneLine,
  putHead,
  putLine,
  putNoted,
  putSource,
  putStroke,
  serif,
  strong,
  top,
  width,
} from './card-parts.ts';
import type { StatementCard } from './card.ts';
import { type FittedText, fitText } from './fit-text.ts';
import { Picture } from './picture.ts';
import { setText } from './set-text.ts';

/** From baseline to baseline, as a part of the size. */
const leading = 1.27;

/** Draws the dotted line under reported words. */
function putDots(picture: Picture, { lines, size }: FittedText, firstBaseline: number): void {
  const diameter = Math.max(3, Math.round(size / 12));
  lines.forEach((line, i) => {
    const y = Math.round(firstBaseline + i * size * leading) + size * 0.26;
    const end = edge + line.width * size;
    for (let x = edge + diameter / 2; x + diameter / 2 <= end; x += diameter * 2) picture.dot('stroke', x, y, diameter);
  });
}

/**
 * The picture of a statement: its words, as large as there is room for, and its speaker. Where no font can set the
 * words, the speaker's name takes their place; `null` where no font can set either.
 */
export async function statementPicture(card: StatementCard): Promise<Picture | null> {
  const words = await setText(card.words, serif);
  const name = words === null ? await setText(card.speaker, serif) : null;
  const large = words ?? name;
  if (large === null) return null;
  const picture = new Picture();
  await putHead(picture, card.kindName, card.edition);
  await putSource(picture, card.source);

  const speaker = name === null ? await oneLine(card.speaker, strong, 36, width - indent) : null;
  const office = card.office === null ? null : await notedLine(card.office, 27, width - indent);
  const officeBaseline = 500;
  const speakerBaseline = office === null ? 490 : officeBaseline - 41;
  putLine(picture, 'ink', speaker, edge + indent, speakerBaseline);
  putNoted(picture, office, edge + indent, officeBaseline);
  const above = speaker === null ? officeBaseline - 24 : speakerBaseline - 29;
  if (speaker !== null || office !== null) {
    putStroke(picture, card.kind, above, office === null ? speakerBaseline + 5 : officeBaseline + 8);
  }

  const box = { width, height: above - 28 - top, largest: 72, smallest: 30, leading };
  const fitted = fitText(large, box);
  const baseline = middleBaseline(fitted, box);
  if (card.kind === 'indirect' && words !== null) putDots(picture, fitted, baseline);
  picture.text('ink', fitted, edge, baseline, leading, large.hang);
  return picture;
}

import {
  edge,
  headline,
  indent,
  middleBaseline,
  oneLine,
  plain,
  putHead,
  putLine,
  putSource,
  putStroke,
  strong,
  top,
  width,
  widthOf,
} from './card-parts.ts';
import type { ArticleCard } from './card.ts';
import { fitText } from './fit-text.ts';
import { Picture } from './picture.ts';
import { setText } from './set-text.ts';

/** From baseline to baseline, as a part of the size. */
const leading = 1.14;
/** Pixels between the baselines of two speakers, and the last of these baselines. */
const rowHeight = 40;
const lastRow = 500;

/** Draws the names of the speakers, one below the other; returns the top of the first, or `null` where there is none. */
async function putSpeakers(picture: Picture, { speakers, more }: ArticleCard): Promise<number | null> {
  const texts = await Promise.all(
    speakers.map(async ({ name, share }) => ({
      name: await oneLine(name, strong, 27, 560),
      share: await oneLine(share, plain, 25, width - indent - 580),
    })),
  );
  const rows = texts.flatMap(({ name, share }) => (name === null ? [] : [{ name, share }]));
  const others = await oneLine(more, plain, 25, width - indent);
  const rowCount = rows.length + (others === null ? 0 : 1);
  if (rowCount === 0) return null;
  const first = lastRow - (rowCount - 1) * rowHeight;
  rows.forEach(({ name, share }, i) => {
    const baseline = first + i * rowHeight;
    putLine(picture, 'ink', name, edge + indent, baseline);
    putLine(picture, 'quiet', share, edge + indent + widthOf(name) + 18, baseline);
  });
  putLine(picture, 'quiet', others, edge + indent, lastRow);
  putStroke(picture, 'direct', first - 24, lastRow + 8);
  return first - 24;
}

/**
 * The picture of an article: its title, as large as there is room for, its speakers, and its source. `null` where no
 * font can set the title.
 */
export async function articlePicture(card: ArticleCard): Promise<Picture | null> {
  const title = await setText(card.title, headline);
  if (title === null) return null;
  const picture = new Picture();
  await putHead(picture, 'Article', card.edition);
  await putSource(picture, card.source);
  const end = (await putSpeakers(picture, card)) ?? lastRow + 24;
  const note = await oneLine(card.note, plain, 25, width);
  const noteHeight = note === null ? 0 : 56;
  const box = { width, height: end - 30 - top - noteHeight, largest: 80, smallest: 36, leading };
  const fitted = fitText(title, box);
  const baseline = middleBaseline(fitted, box);
  picture.text('ink', fitted, edge, baseline, leading, title.hang);
  const lastBaseline = Math.round(baseline + (fitted.lines.length - 1) * fitted.size * leading);
  putLine(picture, 'quiet', note, edge, lastBaseline + Math.round(fitted.size * 0.25) + 42);
  return picture;
}

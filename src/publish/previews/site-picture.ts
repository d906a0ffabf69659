import { edge, oneLine, putLine, putWordmark, serif, strong, width } from './card-parts.ts';
import type { SiteCard } from './card.ts';
import { fitText } from './fit-text.ts';
import { Picture } from './picture.ts';
import { setText } from './set-text.ts';

/** The picture of the edition: its name and its line about itself, where the fonts can set them. */
export async function sitePicture({ name, about }: SiteCard): Promise<Picture> {
  const picture = new Picture();
  await putWordmark(picture, 290, 124, edge);
  picture.rectangle('accent', edge, 340, 96, 6);
  putLine(picture, 'ink', await oneLine(name, strong, 42, width), edge, 418);
  const line = await setText(about, serif);
  if (line !== null) {
    const box = { width, height: 110, largest: 40, smallest: 30, leading: 1.3 };
    picture.text('quiet', fitText(line, box), edge, 478, box.leading, line.hang);
  }
  return picture;
}

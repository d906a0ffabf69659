import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { pictureSize } from './picture.ts';
import { isWholePng } from './png.ts';

/** Pictures of earlier builds, by their cards. */
export interface PictureCache {
  /** The picture of a card; `null` where there is none, or its file is damaged. */
  readonly find: (card: Card) => Promise<Buffer | null>;
  readonly keep: (card: Card, picture: Uint8Array) => Promise<void>;
}

/** A cache in a folder. Pictures that were kept under another `version` of the drawing code are not found. */
export function pictureCache(dir: string, version: string): PictureCache {
  const fileOf = (card: Card): string => {
    const key = createHash('sha256').update(version).update('\0').update(JSON.stringify(card)).digest('hex');
    return join(dir, key.slice(0, 2), `${key}.png`);
  };
  return {
    find: async (card) => {
      const file = await readFile(fileOf(card)).catch(() => null);
      return file !== null && isWholePng(file, pictureSize.width, pictureSize.height) ? file : null;
    },
    keep: async (card, picture) => {
      const file = fileOf(card);
      // Builds may run side by side, so a file appears only when it is whole.
      const draft = `${file}.${process.pid}`;
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(draft, picture);
      await rename(draft, file);
    },
  };
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { pictureSize } from './picture.ts';
import { isWholePng } from './png.ts';

/** Pictures of earlier builds, by what is drawn on them and how. */
export interface PictureCache {
  /** The picture of a card; `null` where it is not kept, or no longer whole. */
  readonly find: (card: Card) => Promise<Buffer | null>;
  readonly keep: (card: Card, picture: Uint8Array) => Promise<void>;
}

/** `version` says how cards are drawn: those of another version are not found. */
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
      // Builds may run side by side: a file is there whole or not at all.
      const draft = `${file}.${process.pid}`;
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(draft, picture);
      await rename(draft, file);
    },
  };
}

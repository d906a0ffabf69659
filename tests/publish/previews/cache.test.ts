import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pictureCache } from '../../../src/publish/previews/cache.ts';
import type { Card } from '../../../src/publish/previews/card.ts';
import { drawCard } from '../../../src/publish/previews/draw-card.ts';

const card: Card = { card: 'site', name: 'The River Gazette', about: 'Rivers.' };
const picture = (await drawCard(card)) ?? Buffer.alloc(0);

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const files = async () =>
  (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('pictures of earlier builds', () => {
  test('are found by what is drawn on them', async () => {
    await pictureCache(dir, '1').keep(card, picture);
    expect(await pictureCache(dir, '1').find({ ...card })).toEqual(picture);
    expect(await pictureCache(dir, '1').find({ ...card, about: 'Lakes.' })).toBeNull();
  });

  test('are not found when they are drawn in another way', async () => {
    await pictureCache(dir, '1').keep(card, picture);
    expect(await pictureCache(dir, '2').find(card)).toBeNull();
  });

  test('are not found when they are broken, and can be kept again', async () => {
    const cache = pictureCache(dir, '1');
    await cache.keep(card, picture);
    const [file] = await files();
    const path = join(file?.parentPath ?? '', file?.name ?? '');
    for (const broken of [picture.subarray(0, 500), Buffer.alloc(0), Buffer.concat([picture, picture])]) {
      await writeFile(path, broken);
      expect(await cache.find(card)).toBeNull();
    }
    await cache.keep(card, picture);
    expect(await readFile(path)).toEqual(picture);
  });

  test('leave no drafts behind', async () => {
    const cache = pictureCache(dir, '1');
    await Promise.all([cache.keep(card, picture), pictureCache(dir, '2').keep(card, picture)]);
    expect((await files()).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}\.png$/),
      expect.stringMatching(/^[0-9a-f]{64}\.png$/),
    ]);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { previewPaths } from '../../src/paths.ts';
import { catalogueOf, statementsOf } from '../journeys/support/published.ts';
import { builtFiles } from './built-files.ts';

const picturesIn = async (outDir: string) =>
  (await builtFiles(outDir)).filter((file) => file.startsWith('previews/'));

test('a site that knows its address has a picture for itself, each article and each statement', async () => {
  const { outDir } = inject('sites').published;
  const { articles } = await catalogueOf('published');
  const statements = await statementsOf('published');
  const pictures = await picturesIn(outDir);
  expect(pictures).toEqual(
    [
      previewPaths.site(),
      ...articles.map(({ slug }) => previewPaths.article(slug)),
      ...statements.map(({ id }) => previewPaths.statement(id)),
    ].toSorted(),
  );
  for (const picture of pictures) {
    const file = await readFile(join(outDir, picture));
    // A PNG file begins with its name, and its size is in the first of its chunks.
    expect(file.toString('latin1', 1, 4)).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('a site that does not know it has none: nothing could show them', async () => {
  expect(await picturesIn(inject('sites').small.outDir)).toEqual([]);
});

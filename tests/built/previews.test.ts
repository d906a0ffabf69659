import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { previewPaths } from '../../src/site/preview-paths.ts';
import { catalogueOf, statementsOf } from '../journeys/support/published.ts';
import { builtFiles } from './built-files.ts';

const picturesIn = async (outDir: string) => (await builtFiles(outDir)).filter((file) => file.startsWith('previews/'));

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

const address = (path: string): string => `https://example.org/base/${path}`;

/** The pictures that pages name, from the site's address. */
async function named(outDir: string): Promise<ReadonlyMap<string, string | undefined>> {
  const pages = (await builtFiles(outDir)).filter((file) => file.endsWith('.html'));
  return new Map(
    await Promise.all(
      pages.map(async (page): Promise<[string, string | undefined]> => {
        const html = await readFile(join(outDir, page), 'utf8');
        return [page, /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1]];
      }),
    ),
  );
}

test('every page that can be found names a picture that is there: its own, or the site’s', async () => {
  const { outDir } = inject('sites').published;
  const { articles } = await catalogueOf('published');
  const statements = await statementsOf('published');
  const pictures = await named(outDir);
  for (const { slug } of articles) {
    expect(pictures.get(`articles/${slug}.html`)).toBe(address(previewPaths.article(slug)));
  }
  for (const { id } of statements) {
    expect(pictures.get(`quotes/${id}.html`)).toBe(address(previewPaths.statement(id)));
  }
  for (const list of ['index', 'quotes', 'people', 'countries', 'about']) {
    expect(pictures.get(`${list}.html`)).toBe(address(previewPaths.site()));
  }
  const there = new Set((await picturesIn(outDir)).map(address));
  expect([...pictures.values()].filter((picture) => picture !== undefined && !there.has(picture))).toEqual([]);
});

test('no page names a picture where there are none', async () => {
  expect(new Set((await named(inject('sites').small.outDir)).values())).toEqual(new Set([undefined]));
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { article, open } from '../journeys/support/open';

const { outDir } = inject('sites').real;

/** The files of the site that the article's page asks for until nothing more is loaded, each once. */
async function filesLoaded(): Promise<readonly string[]> {
  const asked = new Set<string>();
  await using opened = await open(article, {
    worker: true,
    before: async (page) => page.on('response', (response) => asked.add(new URL(response.url()).pathname)),
  });
  opened.expectQuiet();
  return [...asked];
}

const read = (path: string) => readFile(join(outDir, path));

/** As a host sends text that was compressed once, with all the time in the world. */
const compressed = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const atMost = (bound: number) => (sizes: Readonly<Record<string, number>>) =>
  Object.values(sizes).reduce((a, b) => a + b, 0) <= bound;

/** What each of the files that end so weighs. */
async function weights(ending: string, weigh: (bytes: Uint8Array) => number) {
  const files = (await filesLoaded()).filter((path) => path.endsWith(ending));
  expect(files).not.toEqual([]);
  const sizes = files.map(async (path): Promise<[string, number]> => [path, weigh(await read(path))]);
  return Object.fromEntries(await Promise.all(sizes));
}

test('an article’s page loads at most 110 kB of JavaScript, brotli', async () => {
  expect(await weights('.js', compressed)).toSatisfy(atMost(110_000));
});

test('an article’s page loads at most 60 kB of fonts', async () => {
  expect(await weights('.woff2', ({ length }) => length)).toSatisfy(atMost(60_000));
});

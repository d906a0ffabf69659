import { readFile, realpath } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtFiles } from './built-files';

const text = /\.(?:html|js|css|json|svg|txt|xml|map|webmanifest)$/;

/** Files of the site that have one of these words in them, whatever the case: `file: word`. */
async function filesWith(outDir: string, words: readonly string[]): Promise<readonly string[]> {
  const files = (await builtFiles(outDir)).filter((file) => text.test(file));
  expect(files.length).toBeGreaterThan(10);
  const found = await Promise.all(
    files.map(async (file) => {
      const content = (await readFile(join(outDir, file), 'utf8')).toLowerCase();
      return words.filter((word) => content.includes(word.toLowerCase())).map((word) => `${file}: ${word}`);
    }),
  );
  return found.flat();
}

test.each(['real', 'small'] as const)('nothing in the site “%s” tells where it was built', async (name) => {
  const { outDir } = inject('sites')[name];
  const folders = [process.cwd(), homedir(), dirname(outDir), tmpdir()].filter((folder) => folder !== '/');
  const real = await Promise.all(folders.map((folder) => realpath(folder)));
  const paths = new Set([...folders, ...real].map((folder) => `${folder.replace(/\/$/, '')}/`));
  expect(await filesWith(outDir, [...paths, 'file://'])).toEqual([]);
});

test('no code of the build is in what browsers get', async () => {
  const words = ['node:fs', 'node:path', 'StaticRouterProvider', 'react-dom/static', 'valibot', 'world-countries/'];
  const { outDir } = inject('sites').real;
  const found = await filesWith(outDir, words);
  // The page about the edition names where its countries’ names come from.
  expect(found.filter((one) => one.includes('.js:'))).toEqual([]);
});

test('the words of the comment that was removed are nowhere', async () => {
  expect(await filesWith(inject('sites').real.outDir, ['Some really nice and'])).toEqual([]);
});

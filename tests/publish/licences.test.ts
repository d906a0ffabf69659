import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageOf, thirdPartyWorksIn } from '../../src/publish/third-party-works.ts';

let root = '';

/** Puts a package where npm does. */
async function install(name: string, manifest: object, licence: string | null, file = 'LICENSE') {
  const dir = join(root, 'node_modules', name);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'package.json'), JSON.stringify({ version: '1.2.3', ...manifest }));
  if (licence !== null) await writeFile(join(dir, file), licence);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await install('used', { license: 'MIT' }, 'Use it.\n');
  await install('@a/letters', { license: 'OFL-1.1' }, 'Read it.', 'LICENCE.md');
  await install('unused', { license: 'MIT' }, 'Leave it.');
  await install('silent', {}, 'Who knows?');
  await install('textless', { license: 'MIT' }, null);
  await install('vite', { license: 'MIT' }, 'Ours.\n\n# Licenses of bundled dependencies\nOf others.', 'LICENSE.md');
  await install('world-countries', { licenses: [] }, 'Share alike.');
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A bundle of modules with the length that each has in it, and of other files. */
const bundleOf = (modules: Readonly<Record<string, number>>, files: readonly string[] = []) =>
  ({
    'a.js': {
      type: 'chunk',
      modules: Object.fromEntries(
        Object.entries(modules).map(([id, renderedLength]) => [id.replace(/^~/, root), { renderedLength }]),
      ),
    },
    'b.woff2': { type: 'asset', originalFileNames: files },
  }) as unknown as Rolldown.OutputBundle;

const shipped = (modules: Readonly<Record<string, number>>, files: readonly string[] = []) =>
  thirdPartyWorksIn(bundleOf(modules, files), root, false);
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

describe('what of others a site carries', () => {
  test('is what is in its bundle, with its version, its licence and the text of that', () => {
    const found = shipped({ '~/node_modules/used/index.js': 7, '~/src/app/main.tsx': 9 });
    expect(found[0]).toEqual({ name: 'used', version: '1.2.3', licence: 'MIT', role: null, text: 'Use it.' });
    expect(names(found)).toEqual(['used', 'world-countries']);
  });

  test('is not what was left out of it', () => {
    expect(names(shipped({ '~/node_modules/unused/index.js': 0 }))).not.toContain('unused');
  });

  test('is a package’s files too, such as typefaces', () => {
    expect(names(shipped({}, ['node_modules/@a/letters/files/a.woff2']))).toContain('@a/letters');
  });

  test('is each once, however much of it there is', () => {
    const twice = { '~/node_modules/used/index.js': 7, '~/node_modules/used/more.js': 7 };
    expect(names(shipped(twice))).toEqual(['used', 'world-countries']);
  });

  test('is what the builder writes into it, and of its licences that one alone', () => {
    const vite = shipped({ '\0vite/preload-helper.js': 3 }).find(({ name }) => name === 'vite');
    expect(vite?.text).toBe('Ours.');
  });

  test('is the names of countries, though they are in no module', () => {
    expect(shipped({})).toMatchObject([{ name: 'world-countries', licence: 'ODbL-1.0', role: 'names of countries' }]);
  });

  test('is the citation styles with their project, its address and their licence, where they are in the bundle', () => {
    const styles = shipped({ '\0virtual:csl-styles': 5 }).filter(({ name }) => name.startsWith('citation-style'));
    expect(styles.map(({ role }) => role)).toEqual([
      'the English terms of citations',
      'the citation styles APA and Chicago',
    ]);
    for (const { licence, text } of styles) {
      expect(licence).toBe('CC-BY-SA-3.0');
      expect(text).toMatch(/Citation Style Language project \(https:\/\/citationstyles\.org\), by the authors/);
    }
    expect(names(shipped({ '\0virtual:csl-styles': 0 }))).toEqual(['world-countries']);
  });

  test('stops the build where a builder writes into it that is not known', () => {
    expect(() => shipped({ '\0stranger/helper.js': 1 })).toThrow(/carries .*stranger.*no work is known/);
    expect(() => shipped({ '\0stranger/helper.js': 0 })).not.toThrow();
  });

  test.each(['silent', 'textless', 'absent'])('stops the build where its licence is not known: %s', (name) => {
    expect(() => shipped({ [`~/node_modules/${name}/index.js`]: 1 })).toThrow(`the site carries ${name}, which`);
  });
});

/** The packages of which something is in the worker. */
async function inWorker(entry: string): Promise<readonly string[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: `src/offline/${entry}.ts`, output: { format: 'iife' } } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const modules = outputs.flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
  return [...new Set(modules.map(packageOf))].filter((name) => name !== null).toSorted();
}

/** What is told of it, where nothing else is bundled. */
const told = (withWorker: boolean) =>
  names(thirdPartyWorksIn(bundleOf({}), process.cwd(), withWorker)).filter((name) => name !== 'world-countries');

describe('what of others the worker carries', () => {
  test('is told where there is one: all that is bundled with it, and nothing else', async () => {
    expect(told(true)).toEqual(await inWorker('worker'));
    expect(told(true)).toContain('workbox-precaching');
  });

  test('is not told where there is only the one that ends it', async () => {
    expect(told(false)).toEqual(await inWorker('off-worker'));
  });
});

test.each([
  ['/x/node_modules/react/cjs/react.js', 'react'],
  ['/x/node_modules/@tanstack/query-core/build/a.js', '@tanstack/query-core'],
  ['/x/node_modules/a/node_modules/b/index.js', 'b'],
  [String.raw`C:\x\node_modules\@a\b\index.js`, '@a/b'],
  ['/x/src/app/main.tsx', null],
])('%s is of the package %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

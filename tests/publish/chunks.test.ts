import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chunks } from '../../src/publish/chunks.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A module with enough code for a file of its own, or too little. */
const large = (name: string) => `console.log('${name}', '${'x'.repeat(1_000)}');`;
const small = (name: string) => `console.log('${name}');`;
const importing = (...names: readonly string[]) => names.map((name) => `import './${name}.js';`).join('');

const nameOf = (id: string) => /([^/\\]+)\.js$/.exec(id)?.[1] ?? id;

/** Builds an app, and gives the modules of each of its files, by their names; the file of the entry first. */
async function filesOf(
  modules: Readonly<Record<string, string>>,
  later: readonly RegExp[] = [],
): Promise<readonly (readonly string[])[]> {
  for (const [name, code] of Object.entries(modules)) await writeFile(join(root, `${name}.js`), code);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [chunks(later)],
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(root, 'main.js') } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs
    .filter((output) => output.type === 'chunk')
    .toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry))
    .map(({ moduleIds }) =>
      moduleIds
        .filter((id) => !id.startsWith('\0'))
        .map(nameOf)
        .toSorted(),
    )
    .filter((names) => names.length > 0);
}

const loading = (...names: readonly string[]) => names.map((name) => `void import('./${name}.js');`).join('');

describe('the file that every page loads', () => {
  test('has what the entry imports statically, also where pages import it too', async () => {
    const files = await filesOf({
      main: importing('shell') + loading('page', 'other'),
      shell: importing('used') + large('shell'),
      used: large('used'),
      page: importing('used') + large('page'),
      other: importing('used') + large('other'),
    });
    expect(files).toEqual([['main', 'shell', 'used'], ['other'], ['page']]);
  });

  test('has what two pages share where that is too small for a file', async () => {
    const files = await filesOf({
      main: loading('page', 'other'),
      page: importing('tiny', 'own') + large('page'),
      other: importing('tiny') + large('other'),
      tiny: small('tiny'),
      own: small('own'),
    });
    expect(files).toEqual([['main', 'tiny'], ['other'], ['own', 'page']]);
  });

  test('has not what is large, or large together', async () => {
    const files = await filesOf({
      main: loading('page', 'other'),
      page: importing('half', 'rest') + large('page'),
      other: importing('half', 'rest') + large('other'),
      half: `console.log('${'a'.repeat(600)}');`,
      rest: `console.log('${'b'.repeat(600)}');`,
    });
    expect(files[0]).toEqual(['main']);
    expect(files).toContainEqual(['half', 'rest']);
  });
});

test('what five pages share stands in one file for all', async () => {
  const pages = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  const files = await filesOf({
    main: loading(...pages),
    ...Object.fromEntries(
      pages.map((name) => [name, importing('all', ...(name === 'p6' ? [] : ['most'])) + large(name)]),
    ),
    all: large('all'),
    most: large('most'),
  });
  expect(files).toContainEqual(['all', 'most']);
  expect(files).toHaveLength(1 + 6 + 1);
});

describe('what the entry imports and does not use', () => {
  const modules = {
    main: `import { used } from './index.js'; console.log(used);${loading('page')}`,
    index: `export { used } from './used.js'; export { unused } from './unused.js';`,
    used: `export const used = 'used';`,
    unused: `export const unused = 'unused';`,
    page: `import { unused } from './index.js'; console.log(unused);${large('page')}`,
  };

  test('goes with the page that uses it, where that is asked for', async () => {
    expect((await filesOf(modules))[0]).toContain('unused');
    expect(await filesOf(modules, [/\/unused\.js$/])).toEqual([
      ['main', 'used'],
      ['page', 'unused'],
    ]);
  });

  test('ends the build where it is asked for and nothing is there', async () => {
    await expect(filesOf(modules, [/\/gone\.js$/])).rejects.toThrow(String.raw`no module matches /\/gone\.js$/`);
  });
});

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEdition } from '../edition/write-edition';
import { buildSite } from '../journeys/support/build-site';
import { builtFiles } from './built-files';

// An empty LC_ALL lets LANG speak.
const auckland = { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: '' };
const losAngeles = { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: '' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-bytes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function hashes(outDir: string): Promise<ReadonlyMap<string, string>> {
  const files = await builtFiles(outDir);
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(join(outDir, file)))
      .digest('hex');
  return new Map(
    await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await hash(file)])),
  );
}

async function builtIn(name: string, content: string, env: Readonly<Record<string, string>>) {
  const outDir = join(folder, name);
  await buildSite({ content, outDir, env });
  return hashes(outDir);
}

async function madeUp(): Promise<string> {
  const content = join(folder, 'content');
  await writeEdition(content, { articles: 3 });
  return content;
}

test.each([
  ['real', () => Promise.resolve('src/content')],
  ['made-up', madeUp],
] as const)('the %s edition gives the same bytes in Auckland and Los Angeles', async (name, contentOf) => {
  const content = await contentOf();
  const [here, there] = await Promise.all([
    builtIn(`${name}-here`, content, auckland),
    builtIn(`${name}-there`, content, losAngeles),
  ]);
  expect(here.size).toBeGreaterThan(10);
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here.keys()].filter((file) => here.get(file) !== there.get(file))).toEqual([]);
});

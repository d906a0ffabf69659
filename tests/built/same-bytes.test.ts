import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../journeys/support/build-site';
import { sites } from '../journeys/support/sites';
import { builtFiles } from './built-files';

// An empty LC_ALL lets LANG speak.
const auckland = { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: '' };
const losAngeles = { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: '' };

/** A place other than that of this machine, where the sites have been built. */
const elsewhere = new Date(0).getHours() === 12 ? losAngeles : auckland;

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
  return new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await hash(file)])));
}

test('a site has the same bytes when it is built once more, in another part of the world', async () => {
  const { outDir, content } = inject('sites').published;
  const { base, siteUrl } = sites.published;
  const again = join(folder, 'again');
  // Pictures that were kept would be the same, however they are drawn.
  const env = { ...elsewhere, SITE_URL: siteUrl, PREVIEWS_CACHE: join(folder, 'pictures') };
  await buildSite({ content, base, outDir: again, env });
  const [here, there] = [await hashes(outDir), await hashes(again)];
  expect(here.size).toBeGreaterThan(10);
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here.keys()].filter((file) => here.get(file) !== there.get(file))).toEqual([]);
});

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules, type Inline } from './headers.ts';
import { headersFile } from './headers-file.ts';

/** Files with a hash in their names up to which each has a rule of its own: hosts read a hundred rules. */
const mostAssets = 60;

/**
 * The assets, one by one where they are few: what is not there must not be kept for good, as it would be where a
 * missing file answers by the rule of its folder.
 */
async function assetsOf(dir: string): Promise<readonly string[]> {
  const files = await readdir(join(dir, 'assets')).catch((): string[] => []);
  return files.length > mostAssets ? ['assets/'] : files.map((name) => `assets/${name}`);
}

/** What stands in a folder that a site answers with: files by name, folders with a slash at the end. */
const entriesOf = async (dir: string): Promise<readonly string[]> => [
  ...(await readdir(dir, { withFileTypes: true }))
    .filter(({ name }) => !/^[._]/.test(name) && name !== 'assets')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
  ...(await assetsOf(dir)),
];

/** Writes `_headers` into a site's folder, for all that stands there: the last step of a build. */
export async function writeHeaders(outDir: string, base: string, inline: Inline): Promise<void> {
  const entries = await entriesOf(outDir);
  await writeFile(join(outDir, '_headers'), headersFile(headerRules({ base, entries, inline })));
}

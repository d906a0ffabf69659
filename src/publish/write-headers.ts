import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules, type Inline } from './headers.ts';
import { headersFile } from './headers-file.ts';

/** Up to this number, each file with a hash in its name has a rule of its own: hosts read a hundred rules. */
const maxAssetRules = 60;

/**
 * The assets, one by one where they are few. With one rule for the folder, browsers would keep the answer for a missing file
 * for good as well.
 */
async function assetsOf(dir: string): Promise<readonly string[]> {
  const files = await readdir(join(dir, 'assets')).catch((): string[] => []);
  return files.length > maxAssetRules ? ['assets/'] : files.map((name) => `assets/${name}`);
}

/** The entries of a folder that a site answers with: files by name, folders with a slash at the end. */
const entriesOf = async (dir: string): Promise<readonly string[]> => [
  ...(await readdir(dir, { withFileTypes: true }))
    .filter(({ name }) => !/^[._]/.test(name) && name !== 'assets')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
  ...(await assetsOf(dir)),
];

/** Writes `_headers` into a site's folder, with rules for everything in it: the last step of a build. */
export async function writeHeaders(outDir: string, base: string, inline: Inline): Promise<void> {
  const entries = await entriesOf(outDir);
  await writeFile(join(outDir, '_headers'), headersFile(headerRules({ base, entries, inline })));
}

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules, type Inline } from './headers.ts';
import { headersFile } from './headers-file.ts';

/** What stands in a folder that a site answers with: files by name, folders with a slash at the end. */
const entriesOf = async (dir: string): Promise<readonly string[]> =>
  (await readdir(dir, { withFileTypes: true }))
    .filter(({ name }) => !/^[._]/.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));

/** Writes `_headers` into a site's folder, for all that stands there: the last step of a build. */
export async function writeHeaders(outDir: string, base: string, inline: Inline): Promise<void> {
  const entries = await entriesOf(outDir);
  await writeFile(join(outDir, '_headers'), headersFile(headerRules({ base, entries, inline })));
}

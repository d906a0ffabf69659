import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeEdition, type EditionSize } from './make-edition';

/** Writes a synthetic edition as a content folder. */
export async function writeEdition(dir: string, size: EditionSize): Promise<void> {
  for (const [path, text] of makeEdition(size)) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

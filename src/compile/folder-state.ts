import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { contentPaths } from './content-paths.ts';

/**
 * A text that differs whenever a content file of the folder has been added, taken out, moved or written, made
 * without reading the files. Empty where there is no folder, or where it changes meanwhile.
 */
export async function folderState(dir: string): Promise<string> {
  try {
    const folder = await realpath(dir);
    const states: string[] = [];
    for (const file of await contentPaths(folder)) {
      const { mtimeMs, size } = await stat(path.join(folder, file));
      states.push(`${file} ${size} ${mtimeMs}`);
    }
    return states.toSorted().join('\n');
  } catch {
    return '';
  }
}

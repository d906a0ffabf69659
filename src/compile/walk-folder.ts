import { readdir } from 'node:fs/promises';
import path from 'node:path';

export interface Found {
  /** From the folder, with `/` on every system. */
  readonly path: string;
  readonly kind: 'file' | 'link';
}

/**
 * The files and symbolic links in a folder and the folders below it, in no particular order. A link is never
 * followed: not entered where it leads to a folder, not opened where it leads to a file. Hidden files and folders
 * are left out, as is everything that is neither a file nor a link.
 *
 * It reads one level at a time, because Node's own recursive listing follows links in some versions.
 *
 * @throws what `readdir` throws where the folder, or one below it, cannot be read
 */
export async function walkFolder(folder: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const here = path.posix.join(below, entry.name);
      if (entry.isDirectory()) waiting.push(here);
      else if (entry.isFile()) found.push({ path: here, kind: 'file' });
      else if (entry.isSymbolicLink()) found.push({ path: here, kind: 'link' });
    }
  }
  return found;
}

import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { contentPaths } from './content-paths.ts';
import type { ContentFile } from './edition-files.ts';

/**
 * The Markdown and YAML files of a folder and the folders in it, as bytes. Hidden files are left out, links to
 * folders are not entered, links to files count only within the folder. A folder that does not exist has no files.
 *
 * @throws what `readFile` throws where a file cannot be read
 */
export async function readFolder(dir: string): Promise<readonly ContentFile[]> {
  let folder: string;
  try {
    folder = await realpath(dir);
  } catch {
    return [];
  }
  const files: ContentFile[] = [];
  // One after another: a large edition has more files than a system opens at once.
  for (const file of await contentPaths(folder)) {
    files.push({ path: file, bytes: await readFile(path.join(folder, file)) });
  }
  return files;
}

import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from './edition-files.ts';

/** A link counts as a file only where it leads to one within the folder. */
async function isOwn(entry: Dirent, file: string, folder: string): Promise<boolean> {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return (await realpath(file)).startsWith(folder + path.sep);
  } catch {
    return false;
  }
}

/**
 * The Markdown and YAML files of a folder and the folders in it, as bytes. Hidden files are left out,
 * linked folders are not entered. A folder that does not exist has no files; a file that cannot be read is
 * an error.
 */
export async function readFolder(dir: string): Promise<ContentFile[]> {
  let folder: string;
  try {
    folder = await realpath(dir);
  } catch {
    return [];
  }
  const files: ContentFile[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(folder, file).split(path.sep);
    const isContent = /\.(?:md|ya?ml)$/i.test(entry.name) && !relative.some((name) => name.startsWith('.'));
    if (isContent && (await isOwn(entry, file, folder))) {
      files.push({ path: relative.join('/'), bytes: await readFile(file) });
    }
  }
  return files;
}

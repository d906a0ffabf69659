import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { walkFolder } from './walk-folder.ts';

/** A link counts as a file only where it leads to one within the folder. */
async function leadsToOwnFile(link: string, folder: string): Promise<boolean> {
  try {
    const target = await realpath(link);
    return target.startsWith(folder + path.sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}

/**
 * Where the Markdown and YAML files of a folder and the folders in it are, relative to the folder, with `/`. The
 * folder is given as its real path. Hidden files are left out, links to folders are not entered.
 */
export async function contentPaths(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { path: file, kind } of await walkFolder(folder)) {
    if (!/\.(?:md|ya?ml)$/i.test(file)) continue;
    if (kind === 'file' || (await leadsToOwnFile(path.join(folder, file), folder))) paths.push(file);
  }
  return paths;
}

import { lstatSync } from 'node:fs';
import path from 'node:path';

/** Whether a path is a symbolic link that stands in a folder or below it. A path that does not exist is none. */
export function isLinkIn(folder: string, file: string): boolean {
  if (!path.resolve(file).startsWith(folder + path.sep)) return false;
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

import { type DataFileKind, dataFiles, type DataOwner } from './data-files.ts';
import { patterns } from './paths.ts';
import { matchPattern } from './pattern.ts';

const kinds: readonly DataFileKind[] = Object.values(dataFiles);

/** A data file, known by its path or by the page that shows it. It need not exist. */
export interface FoundDataFile {
  /** From the site's base. */
  readonly path: string;
  readonly belongsTo: DataOwner;
  /** The id of the article, statement, person or country that it belongs to; `''` where it belongs to none. */
  readonly id: string;
}

/** What a path from the site's base is as a data file; `null` where no data file can have it. */
export function dataFileAt(path: string): FoundDataFile | null {
  for (const { belongsTo, pattern, isId } of kinds) {
    const id = matchPattern(pattern, path);
    if (id !== null && isId(id)) return { path, belongsTo, id };
  }
  return null;
}

/** Whether a data file, by its path from the site's base, is one that lists are made of. */
export function isDataOfLists(path: string): boolean {
  return kinds.some(({ belongsTo, pattern }) => belongsTo === 'lists' && pattern === path);
}

const listPages: ReadonlySet<string> = new Set([
  patterns.articles,
  patterns.quotes,
  patterns.people,
  patterns.countries,
]);

/**
 * The data file without which a page shows nothing; `null` where there is none, and where no page can have the address.
 * `address` is within the app, without the base path: `/quotes/k4t9wm`.
 */
export function dataOfPage(address: string): FoundDataFile | null {
  if (listPages.has(address)) return dataFileAt(dataFiles.catalogue.at());
  for (const { belongsTo, pattern, isId } of kinds) {
    if (belongsTo === 'lists' || belongsTo === 'app') continue;
    const id = matchPattern(patterns[belongsTo], address);
    if (id !== null && isId(id)) return { path: pattern.replace(':id', id), belongsTo, id };
  }
  return null;
}

import { dataFileAt, isDataOfLists } from '../site/data-file-at.ts';
import { licencesText } from '../site/data-files.ts';
import { iconPaths } from '../site/icon-paths.ts';
import { pageFile } from '../site/page-file.ts';
import { paths } from '../site/paths.ts';

/** A file of a built site: its path from there, with `/`, and its size in bytes. */
export interface BuiltFile {
  readonly path: string;
  readonly size: number;
}

/** What a worker keeps of a site. */
export interface OfflineFiles {
  readonly whole: boolean;
  /** What is kept to the byte as it was built, in order of their paths. */
  readonly paths: readonly string[];
  /** Data that is kept as the site has it at the time, where the edition is too large to be kept whole. */
  readonly lists: readonly string[];
  /** In bytes, together. */
  readonly size: number;
}

/** Bytes up to which an edition is kept whole. */
const defaultOfflineLimit = 10_000_000;

const shell = pageFile(paths.offline());

/** The app without any page of the edition: it shows what has been kept. */
const isOfApp = ({ path }: Pick<BuiltFile, 'path'>): boolean =>
  path.startsWith('assets/') ||
  [shell, iconPaths.drawn, licencesText].includes(path) ||
  dataFileAt(path)?.belongsTo === 'app';

/** Whether a file is a page, what it shows or what shows it, and not for other sites: preview pictures, feeds, robots. */
export function isOfPages(file: Pick<BuiltFile, 'path'>): boolean {
  return isOfApp(file) || dataFileAt(file.path) !== null || /^[^.].*\.html$/.test(file.path);
}

const sizeOf = (files: readonly BuiltFile[]): number => files.reduce((sum, { size }) => sum + size, 0);

const pathsOf = (files: readonly BuiltFile[]): readonly string[] => files.map(({ path }) => path).toSorted();

/**
 * Chooses what is kept: the whole edition where it has at most `limit` bytes; otherwise the app, and the data of the
 * lists if both are within the limit. Pages of lists are not among it: they would be of one version while articles,
 * which come from the site, are of another.
 */
export function offlineFiles(files: readonly BuiltFile[], limit: number): OfflineFiles {
  const whole = files.filter(isOfPages);
  if (sizeOf(whole) <= limit) return { whole: true, paths: pathsOf(whole), lists: [], size: sizeOf(whole) };
  const app = whole.filter(isOfApp);
  const all = whole.filter(({ path }) => isDataOfLists(path));
  const lists = sizeOf([...app, ...all]) <= limit ? all : [];
  return { whole: false, paths: pathsOf(app), lists: pathsOf(lists), size: sizeOf([...app, ...lists]) };
}

/** Reads the variables `OFFLINE` and `OFFLINE_LIMIT`: bytes, or `null` for off. Throws where they say nothing usable. */
export function offlineLimit(offline: string | undefined, limit: string | undefined): number | null {
  if (offline !== undefined && !['', 'on', 'off'].includes(offline)) {
    throw new Error(`OFFLINE is “${offline}”; it may be on or off`);
  }
  if (offline === 'off') return null;
  if (limit === undefined || limit === '') return defaultOfflineLimit;
  if (!/^\d+$/.test(limit)) throw new Error(`OFFLINE_LIMIT is “${limit}”; write a number of bytes, like 10000000`);
  return Number(limit);
}

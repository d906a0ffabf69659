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

/** The files of a site that its worker keeps. */
export interface OfflineFiles {
  /** Whether the whole edition is kept. */
  readonly whole: boolean;
  /** Those that are kept byte for byte as they were built, sorted. */
  readonly paths: readonly string[];
  /** Data of lists that is kept as the site has it at the time, where the edition is too large to be kept whole; sorted. */
  readonly lists: readonly string[];
  /** Of all of them together, in bytes. */
  readonly size: number;
}

/** Bytes up to which an edition is kept whole. */
const defaultOfflineLimitBytes = 10_000_000;

const shell = pageFile(paths.offline());

/** Whether a file belongs to the app without the edition: the app alone can show what has been kept. */
const isOfApp = ({ path }: Pick<BuiltFile, 'path'>): boolean =>
  path.startsWith('assets/') ||
  [shell, iconPaths.drawn, licencesText].includes(path) ||
  dataFileAt(path)?.belongsTo === 'app';

/** Whether a reader's browser needs a file for the pages. Other sites need preview pictures, feeds and robots.txt. */
export function isOfPages(file: Pick<BuiltFile, 'path'>): boolean {
  return isOfApp(file) || dataFileAt(file.path) !== null || /^[^.].*\.html$/.test(file.path);
}

const sizeOf = (files: readonly BuiltFile[]): number => files.reduce((sum, { size }) => sum + size, 0);

const pathsOf = (files: readonly BuiltFile[]): readonly string[] => files.map(({ path }) => path).toSorted();

/**
 * Chooses the files to keep: the whole edition where it has at most `limit` bytes; otherwise the app, and the data of the
 * lists if both together are within the limit. Pages of lists are left out then: they would be of one version, and the
 * articles, which come from the site, of another.
 */
export function offlineFiles(files: readonly BuiltFile[], limit: number): OfflineFiles {
  const whole = files.filter(isOfPages);
  if (sizeOf(whole) <= limit) return { whole: true, paths: pathsOf(whole), lists: [], size: sizeOf(whole) };
  const app = whole.filter(isOfApp);
  const all = whole.filter(({ path }) => isDataOfLists(path));
  const lists = sizeOf([...app, ...all]) <= limit ? all : [];
  return { whole: false, paths: pathsOf(app), lists: pathsOf(lists), size: sizeOf([...app, ...lists]) };
}

/**
 * The limit in bytes from the variables `OFFLINE` and `OFFLINE_LIMIT`; `null` for off.
 *
 * @throws where one of them has a value that is not allowed.
 */
export function offlineLimit(offline: string | undefined, limit: string | undefined): number | null {
  if (offline !== undefined && !['', 'on', 'off'].includes(offline)) {
    throw new Error(`OFFLINE is “${offline}”; it may be on or off`);
  }
  if (offline === 'off') return null;
  if (limit === undefined || limit === '') return defaultOfflineLimitBytes;
  if (!/^\d+$/.test(limit)) throw new Error(`OFFLINE_LIMIT is “${limit}”; write a number of bytes, like 10000000`);
  return Number(limit);
}

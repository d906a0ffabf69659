import { dataFiles } from './data-files.ts';

/**
 * The version of the format of all data files, which every file that can have one names as its `format`. A field or
 * file that is added does not change it; one that is renamed, removed, or holds something else does.
 */
export const dataFormat = 1;

/** What a data file holds, with the version of its format. */
export type WithFormat<Data> = Data & { readonly format: number };

/**
 * Whether what a data file holds is in this version's format: the files of an earlier build may be kept on a reader's
 * device. Lists and the attributions have no place for a `format`. They come with the catalogue, which has one.
 */
export function isInDataFormat(file: string, data: unknown): boolean {
  return (
    Array.isArray(data) ||
    file === dataFiles.attributions.at() ||
    (typeof data === 'object' && data !== null && 'format' in data && data.format === dataFormat)
  );
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadData } from '../data/query-client.ts';
import type { DataFile } from '../site/data-files.ts';

/** Reads a data file as what the table of data files says that it holds; throws what the reader beneath throws. */
export type ReadDataFile = <Data>(file: DataFile<Data>) => Promise<Data>;

/**
 * The door at which JSON becomes a type. The compiler that wrote the files is of the same build, so their types hold
 * without a check.
 */
export function dataFileReader(read: ReadData): ReadDataFile {
  return async <Data>(file: DataFile<Data>) => (await read(file)) as Data;
}

/** Reads data files of the site that was built into `outDir`; throws where a file is not there. */
export function builtDataReader(outDir: string): ReadDataFile {
  return dataFileReader(async (path): Promise<unknown> => JSON.parse(await readFile(join(outDir, path), 'utf8')));
}

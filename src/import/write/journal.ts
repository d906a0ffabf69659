import path from 'node:path';
import type { Disk } from './disk.ts';

/** One file of a change: the finished draft, and the file that it becomes. Both are paths from the content folder. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** Hidden, so that the compiler does not read it. */
const journalName = '.import-journal.json';
/** The journal's path. */
export function journalOf(folder: string): string {
  return path.join(folder, journalName);
}

/** The path of a file's draft: beside it, so that both are on one disk. */
export function besides(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.import`);
}

const isMove = (value: unknown): value is FileMove =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'to' in value &&
  typeof value.from === 'string' &&
  typeof value.to === 'string';

/** The moves in a journal; null where it is not one. */
function parse(bytes: Uint8Array): readonly FileMove[] | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) && value.every((one) => isMove(one)) ? value : null;
  } catch {
    return null;
  }
}

/** Does the moves that are left. Those that are done have no draft any more. */
async function carryOut(folder: string, moves: readonly FileMove[], disk: Disk): Promise<void> {
  for (const { from, to } of moves) {
    if (from !== besides(to) || path.isAbsolute(to) || to.split('/').includes('..')) continue;
    if ((await disk.read(path.join(folder, from))) !== null) {
      await disk.rename(path.join(folder, from), path.join(folder, to));
    }
  }
  await disk.remove(journalOf(folder));
}

/**
 * Renames finished drafts to the files that they become. Once the journal is written, the change is decided: if the
 * process ends in the middle, the next run does the rest. Before that, nothing has happened.
 */
export async function commit(folder: string, moves: readonly FileMove[], disk: Disk): Promise<void> {
  const journal = journalOf(folder);
  const draft = besides(journal);
  await disk.write(draft, new TextEncoder().encode(JSON.stringify(moves)));
  await disk.rename(draft, journal);
  await carryOut(folder, moves, disk);
}

/** Whether a change is decided and not complete. */
export async function isDecided(folder: string, disk: Disk): Promise<boolean> {
  return (await disk.read(journalOf(folder))) !== null;
}

/**
 * Completes what an earlier run left in the middle; false where there was nothing.
 *
 * @throws {Error} where the journal cannot be read as one
 */
export async function recover(folder: string, disk: Disk): Promise<boolean> {
  const bytes = await disk.read(journalOf(folder));
  if (bytes === null) return false;
  const moves = parse(bytes);
  if (moves === null) throw new Error(`${journalOf(folder)} is no journal of an import; look at it and take it out`);
  await carryOut(folder, moves, disk);
  return true;
}

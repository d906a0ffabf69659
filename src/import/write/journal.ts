import path from 'node:path';
import type { Disk } from './disk.ts';

/** One file of a change: its place in the content folder, and the finished file that will take it. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** Hidden names are not read by the compiler. */
const journalName = '.import-journal.json';
export function journalOf(folder: string): string {
  return path.join(folder, journalName);
}

/** The finished file beside the one that it will replace, so that both are on one disk. */
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

/** A journal's moves; null where it is none. */
function parse(bytes: Uint8Array): readonly FileMove[] | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) && value.every((one) => isMove(one)) ? value : null;
  } catch {
    return null;
  }
}

/** Does what is left of the moves. Those already done have nothing to move any more. */
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
 * Lets finished files take their places. From when the journal stands, the change is decided: if the process
 * ends in the middle, the next run does the rest. Before that, nothing of it has happened.
 */
export async function commit(folder: string, moves: readonly FileMove[], disk: Disk): Promise<void> {
  const journal = journalOf(folder);
  const draft = besides(journal);
  await disk.write(draft, new TextEncoder().encode(JSON.stringify(moves)));
  await disk.rename(draft, journal);
  await carryOut(folder, moves, disk);
}

/** Whether a change has begun to take place. */
export async function isDecided(folder: string, disk: Disk): Promise<boolean> {
  return (await disk.read(journalOf(folder))) !== null;
}

/** Ends what an earlier run left in the middle; false where there was nothing. */
export async function recover(folder: string, disk: Disk): Promise<boolean> {
  const bytes = await disk.read(journalOf(folder));
  if (bytes === null) return false;
  const moves = parse(bytes);
  if (moves === null) throw new Error(`${journalOf(folder)} is no journal of an import; look at it and take it out`);
  await carryOut(folder, moves, disk);
  return true;
}

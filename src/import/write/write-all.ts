import path from 'node:path';
import type { ContentFile } from '../../compile/edition-files.ts';
import { type Failure, systemReason } from '../failure.ts';
import type { Disk } from './disk.ts';
import { type FileMove, besides, commit, isDecided, journalOf } from './journal.ts';

/** A file to be written, and what it replaces; null where there must be no file yet. */
export interface FileChange extends ContentFile {
  readonly before: Uint8Array | null;
}

const sameBytes = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.compare(a, b) === 0;

const failed = (folder: string, error: unknown, next: string): Failure => ({
  file: folder,
  at: null,
  reason: `it could not be written to: ${systemReason(error)}`,
  next,
});

/** Removes the drafts. If the disk does not allow even that, some hidden files stay. */
async function clear(folder: string, moves: readonly FileMove[], disk: Disk): Promise<void> {
  const drafts = [...moves.map(({ from }) => path.join(folder, from)), besides(journalOf(folder))];
  await Promise.allSettled(drafts.map((file) => disk.remove(file)));
}

/** The first file that was changed by somebody else since it was read. */
async function changedMeanwhile(
  folder: string,
  changes: readonly FileChange[],
  disk: Disk,
): Promise<FileChange | null> {
  for (const change of changes) {
    if (!sameBytes(await disk.read(path.join(folder, change.path)), change.before)) return change;
  }
  return null;
}

/**
 * Writes all files of a change or none. Each is first written in full beside its place and synced to the disk. When all
 * are there, they are renamed one after the other, by a journal that the next run completes if this one cannot. Null
 * where all went well.
 */
export async function writeAll(folder: string, changes: readonly FileChange[], disk: Disk): Promise<Failure | null> {
  const moves = changes.map(({ path: to }) => ({ from: besides(to), to }));
  try {
    for (const { path: to, bytes } of changes) {
      const file = path.join(folder, besides(to));
      await disk.makeFolder(path.dirname(file));
      await disk.write(file, bytes);
    }
    const changed = await changedMeanwhile(folder, changes, disk);
    if (changed !== null) {
      await clear(folder, moves, disk);
      const reason = changed.before === null ? 'this file has come about' : 'this file was changed';
      return {
        file: `${folder}/${changed.path}`,
        at: null,
        reason: `${reason} while the import ran`,
        next: 'nothing was written; run it again',
      };
    }
    await commit(folder, moves, disk);
    return null;
  } catch (error) {
    if (await isDecided(folder, disk)) {
      return failed(
        folder,
        error,
        'some files are changed already; put that right and run the import again, which does the rest',
      );
    }
    await clear(folder, moves, disk);
    return failed(folder, error, 'nothing there was changed; put that right and run the import again');
  }
}

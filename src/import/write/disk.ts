import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';

/** What writing needs from a disk. Tests give one that is full, read-only, or fails in the middle. */
export interface Disk {
  /** The file's bytes; null where there is no such file. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /** Writes a file and syncs it to the disk. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Atomic: `to` is the old file or the new one, never a part of it. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Does nothing where there is no such file. */
  readonly remove: (file: string) => Promise<void>;
  readonly makeFolder: (folder: string) => Promise<void>;
}

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The real disk. */
export const disk: Disk = {
  read: async (file) => {
    try {
      return await readFile(file);
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  },
  write: async (file, bytes) => {
    const handle = await open(file, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
};

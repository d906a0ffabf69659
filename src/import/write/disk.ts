import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';

/** What writing needs of a disk; tests give one that is full, read-only or gone in the middle. */
export interface Disk {
  /** Null where there is no such file. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
  /** Writes a file and returns when it is on the disk itself. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  /** At once and whole: the new name has the old file or the new one, never a part. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Of what is not there nothing is said. */
  readonly remove: (file: string) => Promise<void>;
  readonly makeFolder: (folder: string) => Promise<void>;
}

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

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

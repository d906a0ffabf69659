import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Where a folder that is made once is kept, beside the packages that it is made from. */
export const cachePath = (name: string): string => resolve('node_modules', '.cache', name);

/**
 * Makes a folder of the cache unless it is there. It comes to its place whole: an interrupted run leaves nothing that a
 * later one takes for it.
 */
export async function madeOnce(home: string, make: (folder: string) => Promise<unknown>): Promise<void> {
  if (existsSync(home)) return;
  await mkdir(dirname(home), { recursive: true });
  const fresh = await mkdtemp(`${home}-`);
  try {
    await make(fresh);
    // Another run may have been quicker; then its folder is as good.
    await rename(fresh, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

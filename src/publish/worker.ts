import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type BuiltFile, isOfPages, type OfflineFiles, offlineFiles } from './offline-files.ts';

const entry = (name: string): string => fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url));

/** The files of a site that its worker may keep. */
async function builtFiles(outDir: string): Promise<readonly BuiltFile[]> {
  const files: BuiltFile[] = [];
  // One after another: a large edition has more files than a system opens at once.
  for (const found of await readdir(outDir, { recursive: true, withFileTypes: true })) {
    const full = join(found.parentPath, found.name);
    const path = relative(outDir, full).split(sep).join('/');
    if (found.isFile() && isOfPages({ path })) files.push({ path, size: (await stat(full)).size });
  }
  return files;
}

async function withHash(outDir: string, path: string): Promise<readonly [string, string]> {
  return [
    path,
    createHash('sha256')
      .update(await readFile(join(outDir, path)))
      .digest('base64'),
  ];
}

/** Bundles one script without imports, which every browser takes for a worker. */
async function bundle(source: string, outDir: string, defined: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)])),
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome123', 'safari17.5', 'firefox128'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}

/**
 * Writes `sw.js`, the worker with which the site can be read offline, and returns what it keeps. It lists other files of
 * `outDir` with their hashes, so they must be there already. `limit` is in bytes; with `null` the worker that is written
 * ends reading offline for readers who have an earlier one, and the result is `null`.
 */
export async function writeWorker(outDir: string, limit: number | null): Promise<OfflineFiles | null> {
  if (limit === null) {
    await bundle(entry('off-worker'), outDir);
    return null;
  }
  const chosen = offlineFiles(await builtFiles(outDir), limit);
  await bundle(entry('worker'), outDir, {
    VERBATIM_FILES: await Promise.all(chosen.paths.map((path) => withHash(outDir, path))),
    VERBATIM_LISTS: chosen.lists,
  });
  return chosen;
}

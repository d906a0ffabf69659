import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ResolvedConfig } from 'vite';
import { dataFiles } from '../site/data-files.ts';
import type { Advance } from '../terminal/progress.ts';
import { drawingVersion } from './previews/drawing-version.ts';
import { builtDataReader } from './read-data.ts';

/** What draws pictures, built for Node beside what renders pages: fonts are not opened before they are needed. */
export const previewEntries = {
  'write-previews': 'src/publish/previews/write-previews.ts',
  'draw-worker': 'src/publish/previews/draw-worker.ts',
};

/** The folders that the drawing of preview pictures uses. */
export interface PreviewFolders {
  /** The site. */
  readonly outDir: string;
  /** Where `previewEntries` were built into. */
  readonly serverDir: string;
  /** Where pictures are kept from build to build, from the project's root. */
  readonly cacheDir: string;
}

/**
 * Draws a site's preview pictures, and says in the build's output how many and which it could not. `advance` hears how
 * many are done.
 */
export async function buildPreviews(
  { outDir, serverDir, cacheDir }: PreviewFolders,
  { root, logger }: Pick<ResolvedConfig, 'root' | 'logger'>,
  advance: Advance,
): Promise<void> {
  const entry = pathToFileURL(join(serverDir, 'write-previews.js')).href;
  const { pictureCache, writePreviews }: typeof import('./previews/write-previews.ts') = await import(entry);
  const read = builtDataReader(outDir);
  const { drawn, kept, undrawn } = await writePreviews({
    outDir,
    catalogue: await read(dataFiles.catalogue.at()),
    statements: await read(dataFiles.statements.at()),
    cache: pictureCache(resolve(root, cacheDir), await drawingVersion(root)),
    workerFile: join(serverDir, 'draw-worker.js'),
    advance,
  });
  logger.info(`${drawn} preview pictures drawn, ${kept} kept from an earlier build`);
  for (const { path, why } of undrawn) logger.warn(`${path} shows the edition’s own picture: ${why}`);
}

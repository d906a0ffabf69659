import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue, StatementIndex } from '../../model/catalogue.ts';
import { previewPaths } from '../../site/preview-paths.ts';
import type { PictureCache } from './cache.ts';
import { type Card, siteCard } from './card.ts';
import { drawCard } from './draw-card.ts';
import { drawingPool } from './drawing-pool.ts';
import { type Preview, previewsOf } from './previews-of.ts';

export { pictureCache } from './cache.ts';

/** What is needed to write the pictures of a site. */
export interface PreviewsJob {
  readonly outDir: string;
  readonly catalogue: Catalogue;
  readonly statements: StatementIndex;
  readonly cache: PictureCache;
  /** draw-worker as JavaScript, for drawing in several threads; `null` draws in this one. */
  readonly workerFile: string | null;
  /** Hears how many of the pictures to draw are done. */
  readonly advance?: (done: number, total: number) => void;
}

/** How many pictures were written, and which could not be drawn. */
export interface PreviewsReport {
  readonly drawn: number;
  /** Taken from an earlier build. */
  readonly kept: number;
  /** Those that could not be drawn and are the edition's own picture instead. */
  readonly undrawn: readonly { readonly path: string; readonly why: string }[];
}

const noFont = 'none of the fonts has the characters of its text';

/** Writes a picture for the edition, each article and each statement, and draws those that the cache does not have. */
export async function writePreviews(job: PreviewsJob): Promise<PreviewsReport> {
  const { outDir, cache } = job;
  const put = (path: string, picture: Uint8Array) => writeFile(join(outDir, path), picture);
  // A cache that cannot be written costs time in the next build and nothing else.
  const keep = (card: Card, picture: Uint8Array) => cache.keep(card, picture).catch(() => undefined);

  const previews = previewsOf(job.catalogue, job.statements);
  const folders = new Set([previewPaths.site(), ...previews.map(({ path }) => path)].map((path) => dirname(path)));
  for (const folder of folders) await mkdir(join(outDir, folder), { recursive: true });

  const own = siteCard(job.catalogue.edition);
  const keptOwn = await cache.find(own);
  const site = keptOwn ?? (await drawCard(own));
  if (site === null) throw new Error('the edition’s own preview was not drawn');
  if (keptOwn === null) await keep(own, site);
  await put(previewPaths.site(), site);

  const toDraw: Preview[] = [];
  for (const preview of previews) {
    const picture = await cache.find(preview.card);
    if (picture === null) toDraw.push(preview);
    else await put(preview.path, picture);
  }

  const undrawn: { path: string; why: string }[] = [];
  let done = 0;
  const waiting = toDraw.values();
  const workers = drawingPool(toDraw.length, job.workerFile);
  try {
    await Promise.all(
      workers.map(async ({ draw }) => {
        for (const { path, card } of waiting) {
          const picture = await draw(card).catch((error: unknown) => String(error));
          if (picture instanceof Uint8Array) {
            await keep(card, picture);
            await put(path, picture);
          } else {
            undrawn.push({ path, why: picture ?? noFont });
            await put(path, site);
          }
          done += 1;
          job.advance?.(done, toDraw.length);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map(({ close }) => close()));
  }
  return {
    drawn: toDraw.length - undrawn.length + (keptOwn === null ? 1 : 0),
    kept: previews.length - toDraw.length + (keptOwn === null ? 0 : 1),
    undrawn: undrawn.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

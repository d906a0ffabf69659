import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue, StatementIndex } from '../model/catalogue.ts';
import { dataPaths } from '../site/paths.ts';
import { siteFiles, type SiteSource } from './site-files.ts';

/** Gathers what a build in `outDir` knows of its edition; `root` is the project's folder. */
export async function siteSource(
  outDir: string,
  { siteUrl, base, root }: Pick<SiteSource, 'siteUrl' | 'base'> & { readonly root: string },
): Promise<SiteSource> {
  const data = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(outDir, path), 'utf8'));
  return {
    catalogue: (await data(dataPaths.catalogue())) as Catalogue,
    statements: (await data(dataPaths.statements())) as StatementIndex,
    tokens: await readFile(join(root, 'src/styles/tokens.css'), 'utf8'),
    siteUrl,
    base,
  };
}

/** Writes the files beside a site's pages by which others find it. */
export async function writeSiteFiles(outDir: string, source: SiteSource): Promise<void> {
  for (const [path, text] of siteFiles(source)) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFiles } from '../site/data-files.ts';
import { builtDataReader } from './read-data.ts';
import { siteFiles, type SiteSource } from './site-files.ts';

/** Gathers what a build in `outDir` knows of its edition; `root` is the project's folder. */
export async function siteSource(
  outDir: string,
  { siteUrl, base, root }: Pick<SiteSource, 'siteUrl' | 'base'> & { readonly root: string },
): Promise<SiteSource> {
  const read = builtDataReader(outDir);
  return {
    catalogue: await read(dataFiles.catalogue.at()),
    statements: await read(dataFiles.statements.at()),
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

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFiles } from '../site/data-files.ts';
import { builtDataReader } from './read-data.ts';
import { siteFiles, type SiteSource } from './site-files.ts';

/** Reads what the site's files are made from, after a build into `outDir`. `root` is the project's folder. */
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

/** Writes the files by which others find a site. */
export async function writeSiteFiles(outDir: string, source: SiteSource): Promise<void> {
  for (const [path, text] of siteFiles(source)) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

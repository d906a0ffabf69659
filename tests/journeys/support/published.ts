import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Catalogue, StatementIndex } from '../../../src/model/catalogue.ts';
import type { Permalinks } from '../../../src/model/edition.ts';
import { dataFiles } from '../../../src/site/data-files.ts';
import type { SiteName } from './sites.ts';

const read = async (site: SiteName, path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(inject('sites')[site].outDir, path), 'utf8'));

/** What a site has published, to hold its pages against. */
export async function catalogueOf(site: SiteName) {
  return (await read(site, dataFiles.catalogue.at())) as Catalogue;
}

export async function statementsOf(site: SiteName) {
  return (await read(site, dataFiles.statements.at())) as StatementIndex;
}

export async function permalinksOf(site: SiteName) {
  return (await read(site, dataFiles.permalinks.at())) as Permalinks;
}

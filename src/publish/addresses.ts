import type { Catalogue, StatementIndex } from '../model/catalogue.ts';
import { isPersonId, isSlug, isStatementId } from '../model/ids.ts';
import { dataFiles } from '../site/data-files.ts';
import { paths } from '../site/paths.ts';
import type { ReadDataFile } from './read-data.ts';

/** The addresses of all that is live, within the app. */
export function liveAddresses(catalogue: Catalogue, statements: StatementIndex): readonly string[] {
  return [
    paths.articles(),
    paths.quotes(),
    paths.people(),
    paths.countries(),
    paths.about(),
    ...catalogue.articles.map(({ slug }) => paths.article(slug)),
    ...statements.map(({ id }) => paths.statement(id)),
    ...catalogue.people.map(({ id }) => paths.person(id)),
    ...catalogue.countries.map(({ code }) => paths.country(code)),
  ];
}

/** Every address that a site has a page for, within the app: all that is live, and a notice for each retired id. */
export async function addresses(read: ReadDataFile): Promise<readonly string[]> {
  const catalogue = await read(dataFiles.catalogue.at());
  const statements = await read(dataFiles.statements.at());
  const permalinks = await read(dataFiles.permalinks.at());
  return [
    ...liveAddresses(catalogue, statements),
    ...Object.keys(permalinks.articles).filter(isSlug).map(paths.article),
    ...Object.keys(permalinks.statements).filter(isStatementId).map(paths.statement),
    ...Object.keys(permalinks.people).filter(isPersonId).map(paths.person),
  ];
}

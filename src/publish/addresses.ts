import type { ReadData } from '../data/query-client.ts';
import type { Catalogue, StatementIndex } from '../model/catalogue.ts';
import type { Permalinks } from '../model/edition.ts';
import { isPersonId, isSlug, isStatementId } from '../model/ids.ts';
import { dataPaths, paths } from '../site/paths.ts';

/** The addresses of what is live. */
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

/** Every address that a site has a page for: all that is live, and a notice for all that once was. */
export async function addresses(read: ReadData): Promise<readonly string[]> {
  const catalogue = (await read(dataPaths.catalogue())) as Catalogue;
  const statements = (await read(dataPaths.statements())) as StatementIndex;
  const permalinks = (await read(dataPaths.permalinks())) as Permalinks;
  return [
    ...liveAddresses(catalogue, statements),
    ...Object.keys(permalinks.articles).filter(isSlug).map(paths.article),
    ...Object.keys(permalinks.statements).filter(isStatementId).map(paths.statement),
    ...Object.keys(permalinks.people).filter(isPersonId).map(paths.person),
  ];
}

/** The file that static hosts answer an address with: its path and `.html`. */
export function fileOf(address: string): string {
  return `${address === '/' ? '/index' : address}.html`.slice(1);
}

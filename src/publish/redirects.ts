import type { Retirement } from '../model/edition.ts';
import { isPersonId, isSlug, isStatementId } from '../model/ids.ts';
import { dataFiles } from '../site/data-files.ts';
import { paths } from '../site/paths.ts';
import type { ReadDataFile } from './read-data.ts';
import type { Redirect } from './redirects-file.ts';

/** The old and the new address, within the app, of each id of a section that moved. */
const moves = <Id extends string>(
  section: Readonly<Record<string, Retirement<Id>>>,
  is: (id: string) => id is Id,
  path: (id: Id) => string,
): readonly Redirect[] =>
  Object.entries(section).flatMap(([id, retirement]) =>
    retirement.kind === 'moved' && is(id) ? [[path(id), path(retirement.to)] as const] : [],
  );

/** Every move, in the order of the ledger. `base` ends in a slash. */
export async function redirects(read: ReadDataFile, base: string): Promise<readonly Redirect[]> {
  const { articles, statements, people } = await read(dataFiles.permalinks.at());
  const at = (path: string) => `${base}${path.slice(1)}`;
  return [
    ...moves(articles, isSlug, paths.article),
    ...moves(statements, isStatementId, paths.statement),
    ...moves(people, isPersonId, paths.person),
  ].map(([from, to]) => [at(from), at(to)] as const);
}

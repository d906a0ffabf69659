import type { ReadData } from '../data/query-client.ts';
import type { Permalinks, Retirement } from '../model/edition.ts';
import { isPersonId, isSlug, isStatementId } from '../model/ids.ts';
import { dataPaths, paths } from '../paths.ts';

/** The old and the new address of each of a section's ids that moved, without the base path. */
const moves = <Id extends string>(
  section: Readonly<Record<string, Retirement<Id>>>,
  is: (id: string) => id is Id,
  path: (id: Id) => string,
): readonly (readonly [string, string])[] =>
  Object.entries(section).flatMap(([id, retirement]) =>
    retirement.kind === 'moved' && is(id) ? [[path(id), path(retirement.to)] as const] : [],
  );

/**
 * The file `_redirects`, from which Netlify and Cloudflare Pages answer what has moved with 301 to its new address;
 * other hosts answer with the page that says so. '' where nothing has moved. `base` ends in a slash.
 *
 * Each move has two lines, since its old address has a page too: Netlify answers with that unless the status has a
 * `!` (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing); Cloudflare redirects always,
 * passes over statuses that are no number, and reads at most 2,000 lines
 * (https://developers.cloudflare.com/pages/configuration/redirects/).
 */
export async function redirects(read: ReadData, base: string): Promise<string> {
  const { articles, statements, people } = (await read(dataPaths.permalinks())) as Permalinks;
  const at = (path: string) => `${base}${path.slice(1)}`;
  return [
    ...moves(articles, isSlug, paths.article),
    ...moves(statements, isStatementId, paths.statement),
    ...moves(people, isPersonId, paths.person),
  ]
    .map(([from, to]) => `${at(from)} ${at(to)} 301!\n${at(from)} ${at(to)} 301\n`)
    .join('');
}

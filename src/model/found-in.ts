import { memoizeByKey } from './memoize-by-key.ts';
import type { StatementEntry, StatementIndex } from './catalogue.ts';
import { terms } from './normalize-for-search.ts';
import { groupBy } from './group-by.ts';
import type { Slug } from './ids.ts';
import { searchable, type SearchableStatement } from './searchable.ts';

const byArticle = memoizeByKey((index: StatementIndex): ReadonlyMap<Slug, readonly SearchableStatement[]> =>
  groupBy(searchable(index), ({ entry }) => entry.article),
);

/** The first statement of an article that has every term of a query; `null` where none has or the query is empty. */
export function foundIn(index: StatementIndex, article: Slug, q: string): StatementEntry | null {
  const wanted = terms(q);
  if (wanted.length === 0) return null;
  const found = byArticle(index)
    .get(article)
    ?.find(({ words }) => wanted.every((term) => words.includes(term)));
  return found?.entry ?? null;
}

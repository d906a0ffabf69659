import { statementKinds } from './article.ts';
import { memoizeByKey } from './memoize-by-key.ts';
import type { ArticleEntry, Catalogue, StatementIndex } from './catalogue.ts';
import type { Filters, Sort } from './filters.ts';
import { normalizeForSearch, terms } from './normalize-for-search.ts';
import type { Slug } from './ids.ts';
import { byText, oldestFirstKey } from './order.ts';
import { countsBefore, selectFrom, type Row, type Selection } from './selection.ts';
import { searchable } from './searchable.ts';

interface ArticleRow extends Row<ArticleEntry> {
  readonly title: string;
}

const rowsOf = memoizeByKey((catalogue: Catalogue): readonly ArticleRow[] =>
  catalogue.articles.map((entry) => ({
    entry,
    title: normalizeForSearch(entry.title.text),
    values: {
      person: entry.people.map(({ id }) => id),
      country: entry.countries.map(({ code }) => code),
      kind: statementKinds.filter((kind) => entry.statements[kind] > 0),
    },
  })),
);

const wordsByArticle = memoizeByKey((index: StatementIndex): ReadonlyMap<Slug, readonly string[]> => {
  const found = new Map<Slug, string[]>();
  for (const { entry, words } of searchable(index)) {
    const ofArticle = found.get(entry.article);
    if (ofArticle === undefined) found.set(entry.article, [words]);
    else ofArticle.push(words);
  }
  return found;
});

const before = countsBefore('articles');

const orders: Partial<Record<Sort, (rows: readonly ArticleRow[]) => readonly ArticleRow[]>> = {
  oldest: memoizeByKey((rows) =>
    rows.toSorted((a, b) => byText(oldestFirstKey(a.entry.date), oldestFirstKey(b.entry.date))),
  ),
  title: memoizeByKey((rows) => rows.toSorted((a, b) => byText(a.title, b.title))),
};

/**
 * The articles under the filters: with the people and countries, speaking or mentioned; with statements of the kinds; and
 * with every term of the query in the title or in the words of one statement. Without the index (`null`) only titles are
 * searched.
 */
export function selectArticles(
  catalogue: Catalogue,
  index: StatementIndex | null,
  filters: Filters,
): Selection<ArticleEntry> {
  const all = rowsOf(catalogue);
  const sought = terms(filters.q);
  const words = index === null || sought.length === 0 ? null : wordsByArticle(index);
  const hasAll = (text: string) => sought.every((term) => text.includes(term));
  const { matching, facets } = selectFrom(
    catalogue,
    orders[filters.sort]?.(all) ?? all,
    filters,
    ({ entry, title }) => hasAll(title) || (words?.get(entry.slug)?.some(hasAll) ?? false),
    before(all),
  );
  return { entries: matching.map(({ entry }) => entry), total: all.length, facets };
}

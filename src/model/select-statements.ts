import { memoizeByKey } from './memoize-by-key.ts';
import type { Catalogue, StatementEntry, StatementIndex } from './catalogue.ts';
import type { Values } from './facets.ts';
import { effectiveKinds, type Filters, type Sort } from './filters.ts';
import { normalizeForSearch, terms } from './normalize-for-search.ts';
import { byText, oldestFirstKey } from './order.ts';
import { searchable, type SearchableStatement } from './searchable.ts';
import { countsBefore, selectFrom, type Row, type Selection } from './selection.ts';

interface StatementRow extends Row<StatementEntry>, SearchableStatement {
  readonly title: string;
  readonly date: string;
  readonly surname: string;
  readonly length: number;
}

function valuesOf({ speaker, speaksFor, countries, kind }: StatementEntry): Values {
  const country = new Set<string>(countries);
  if (speaksFor !== null) country.add(speaksFor);
  // A government that is quoted without a name speaks for its country.
  if (speaker.kind === 'country') country.add(speaker.code);
  return { person: speaker.kind === 'person' ? [speaker.id] : [], country: [...country], kind: [kind] };
}

const rowsOf = memoizeByKey((catalogue: Catalogue) => {
  const articles = new Map(
    catalogue.articles.map(({ slug, title, date }) => [
      slug,
      { title: normalizeForSearch(title.text), date: oldestFirstKey(date) },
    ]),
  );
  const unlisted = { title: '', date: oldestFirstKey(undefined) };
  return memoizeByKey((index: StatementIndex): readonly StatementRow[] =>
    searchable(index).map(({ entry, words, speaker }) => ({
      entry,
      words,
      speaker,
      values: valuesOf(entry),
      ...(articles.get(entry.article) ?? unlisted),
      surname: speaker.slice(speaker.lastIndexOf(' ') + 1),
      length: entry.words.reduce((sum, piece) => sum + piece.length, 0),
    })),
  );
});

const before = countsBefore('quotes');

const orders: Partial<Record<Sort, (rows: readonly StatementRow[]) => readonly StatementRow[]>> = {
  oldest: memoizeByKey((rows) => rows.toSorted((a, b) => byText(a.date, b.date))),
  speaker: memoizeByKey((rows) =>
    rows.toSorted((a, b) => byText(a.surname, b.surname) || byText(a.speaker, b.speaker)),
  ),
  longest: memoizeByKey((rows) => rows.toSorted((a, b) => b.length - a.length)),
};

/**
 * The statements under the filters: by speaker, by the country spoken for or named in their words, by kind, and with
 * every term of the query in their words, the speaker's name or the article's title. `total` counts all statements of the
 * kinds shown.
 */
export function selectStatements(
  catalogue: Catalogue,
  index: StatementIndex,
  filters: Filters,
): Selection<StatementEntry> {
  const all = rowsOf(catalogue)(index);
  const kind = effectiveKinds(filters, 'quotes');
  const sought = terms(filters.q);
  const { matching, facets } = selectFrom(
    catalogue,
    orders[filters.sort]?.(all) ?? all,
    { person: filters.person, country: filters.country, kind },
    ({ words, speaker, title }) =>
      sought.every((term) => words.includes(term) || speaker.includes(term) || title.includes(term)),
    before(all),
  );
  return {
    entries: matching.map(({ entry }) => entry),
    total: index.filter((entry) => kind.includes(entry.kind)).length,
    facets,
  };
}

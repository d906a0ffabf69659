import type { Catalogue } from './catalogue.ts';
import { memoizeByKey } from './memoize-by-key.ts';
import { effectiveKinds, noFilters, type View } from './filters.ts';
import { facetsOf, filterAndCount, type Counts, type Facets, type Values, type ActiveValues } from './facets.ts';

/** What a list shows under its filters. */
export interface Selection<Entry> {
  /** All that match, on all pages, in the order asked for. */
  readonly entries: readonly Entry[];
  /** How many there are without filters. */
  readonly total: number;
  readonly facets: Facets;
}

/** An entry with the values that it is found by. */
export interface Row<Entry> {
  readonly entry: Entry;
  readonly values: Values;
}

/** The counts of a view without filters. They order its values, and are computed once for the rows. */
export function countsBefore(view: View): (rows: readonly Row<unknown>[]) => Counts {
  const nothing = { person: [], country: [], kind: effectiveKinds(noFilters, view) };
  return memoizeByKey((rows: readonly Row<unknown>[]) => filterAndCount(rows, nothing, () => true).counts);
}

/** Filters rows that are in the order asked for. `before` are the counts that order the values to offer. */
export function selectFrom<R extends Row<unknown>>(
  catalogue: Catalogue,
  ordered: readonly R[],
  wanted: ActiveValues,
  matchesQuery: (row: R) => boolean,
  before: Counts,
): { readonly matching: readonly R[]; readonly facets: Facets } {
  const { matching, counts } = filterAndCount(ordered, wanted, matchesQuery);
  return { matching, facets: facetsOf(catalogue, before, counts, wanted) };
}

import type { Catalogue } from './catalogue.ts';
import { cached } from './cached.ts';
import { facetsOf, sift, type Counts, type Facets, type Values, type Wanted } from './facets.ts';

/** What a list shows under its filters. */
export interface Selection<Entry> {
  /** All that match, in the order asked for. */
  readonly entries: readonly Entry[];
  /** How many there are without filters. */
  readonly total: number;
  readonly facets: Facets;
}

/** An entry with what it is found by. */
export interface Row<Entry> {
  readonly entry: Entry;
  readonly values: Values;
}

const nothing: Wanted = { person: [], country: [], kind: [] };

/** Counts without any filter: they order the values, and change only with the rows. */
const overallCounts = cached(
  (rows: readonly Row<unknown>[]): Counts => sift(rows, nothing, () => true).counts,
);

/** Filters rows that are in their order already. `all` are the same rows in any one order. */
export function selectFrom<R extends Row<unknown>>(
  catalogue: Catalogue,
  { all, ordered }: { readonly all: readonly R[]; readonly ordered: readonly R[] },
  wanted: Wanted,
  matchesQuery: (row: R) => boolean,
): { readonly matching: readonly R[]; readonly facets: Facets } {
  const { matching, counts } = sift(ordered, wanted, matchesQuery);
  return { matching, facets: facetsOf(catalogue, overallCounts(all), counts, wanted) };
}

import type { Catalogue } from './catalogue.ts';
import { facetKeys, without, type FilterKey, type Filters } from './filters.ts';
import type { PersonId, Slug } from './ids.ts';
import { allKinds } from './kind-counts.ts';

/** A value that is left out, with its name on the screen. */
interface Dropped {
  readonly key: FilterKey;
  readonly value: string;
  readonly label: string;
}

/** What a list would have without one value of its filters, or without two. */
export interface NearMiss {
  readonly dropped: readonly [Dropped, ...Dropped[]];
  /** The filters without them. */
  readonly filters: Filters;
  /** The number of results. */
  readonly count: number;
}

/** The most active values of which pairs are tried: the number of pairs grows with the square. */
const maxPairedValues = 12;
/** The most pairs that are offered. */
const maxPairsShown = 5;

const byCount = (a: NearMiss, b: NearMiss): number => b.count - a.count;

/**
 * What dropping each active value would give, most results first, then in the order of the filters. Where no single value
 * helps, the pairs that do are added. `select` gives the number of results of some filters.
 */
export function nearMisses(
  select: (filters: Filters) => number,
  filters: Filters,
  label: (key: FilterKey, value: string) => string,
): readonly NearMiss[] {
  const active: Dropped[] = facetKeys.flatMap((key) =>
    filters[key].map((value) => ({ key, value, label: label(key, value) })),
  );
  if (filters.q !== '') active.push({ key: 'q', value: filters.q, label: label('q', filters.q) });
  const missWithout = (...dropped: NearMiss['dropped']): NearMiss => {
    const wider = dropped.reduce((wide, { key, value }) => without(wide, key, value), filters);
    return { dropped, filters: wider, count: select(wider) };
  };
  const singles = active.map((one) => missWithout(one)).toSorted(byCount);
  // Without both of two there is nothing left to filter by.
  if (active.length < 3 || singles.some(({ count }) => count > 0)) return singles;
  const paired = active.slice(0, maxPairedValues);
  const pairs = paired
    .flatMap((one, i) => paired.slice(i + 1).map((other) => missWithout(one, other)))
    .filter(({ count }) => count > 0)
    .toSorted(byCount);
  return [...singles, ...pairs.slice(0, maxPairsShown)];
}

/** Somebody who is filtered for as a speaker and is only mentioned. */
export interface MentionedInstead {
  readonly id: PersonId;
  readonly name: string;
  /** How many articles mention them. */
  readonly articles: number;
  readonly slugs: readonly Slug[];
}

/** The people filtered for who have no statement in the edition but are mentioned in articles. */
export function mentionedInstead(catalogue: Catalogue, filters: Filters): readonly MentionedInstead[] {
  return catalogue.people
    .filter(({ id, statements }) => filters.person.includes(id) && allKinds(statements) === 0)
    .map(({ id, name }) => {
      const slugs = catalogue.articles
        .filter(({ people }) => people.some((person) => person.id === id))
        .map(({ slug }) => slug);
      return { id, name, articles: slugs.length, slugs };
    })
    .filter(({ articles }) => articles > 0);
}

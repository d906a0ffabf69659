import type { Catalogue } from './catalogue.ts';
import { facetKeys, without, type FilterKey, type Filters } from './filters.ts';
import type { PersonId, Slug } from './ids.ts';
import { allKinds } from './kind-counts.ts';

interface Dropped {
  readonly key: FilterKey;
  readonly value: string;
  readonly label: string;
}

/** What there would be without one value of the filters, or without two. */
export interface NearMiss {
  readonly dropped: readonly [Dropped, ...Dropped[]];
  /** The filters with them dropped. */
  readonly filters: Filters;
  readonly count: number;
}

/** Of so many active values the pairs are tried: their number grows with the square. */
const pairedAtMost = 12;
const pairsShown = 5;

const byCount = (a: NearMiss, b: NearMiss): number => b.count - a.count;

/**
 * One for each active value, most results first; in the order of the filters where they are as many. Where none of
 * them helps, also those pairs of values that do.
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
  const paired = active.slice(0, pairedAtMost);
  const pairs = paired
    .flatMap((one, i) => paired.slice(i + 1).map((other) => missWithout(one, other)))
    .filter(({ count }) => count > 0)
    .toSorted(byCount);
  return [...singles, ...pairs.slice(0, pairsShown)];
}

/** Somebody who was looked for among the speakers and is only named. */
export interface MentionedInstead {
  readonly id: PersonId;
  readonly name: string;
  readonly articles: number;
  readonly slugs: readonly Slug[];
}

/** Those of the people filtered for who have no statement in the edition but are named in articles. */
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

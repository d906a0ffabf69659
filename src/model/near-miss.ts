import type { Catalogue } from './catalogue.ts';
import { facetKeys, without, type FilterKey, type Filters } from './filters.ts';
import type { PersonId, Slug } from './ids.ts';
import { allKinds } from './kind-counts.ts';

/** What there would be without one value of the filters. */
export interface NearMiss {
  readonly dropped: { readonly key: FilterKey; readonly value: string; readonly label: string };
  /** The filters with it dropped. */
  readonly filters: Filters;
  readonly count: number;
}

/** One for each active value, most results first; in the order of the filters where they are as many. */
export function nearMisses(
  select: (filters: Filters) => number,
  filters: Filters,
  label: (key: FilterKey, value: string) => string,
): readonly NearMiss[] {
  const active: { key: FilterKey; value: string }[] = facetKeys.flatMap((key) =>
    filters[key].map((value) => ({ key, value })),
  );
  if (filters.q !== '') active.push({ key: 'q', value: filters.q });
  return active
    .map(({ key, value }) => {
      const wider = without(filters, key, value);
      return { dropped: { key, value, label: label(key, value) }, filters: wider, count: select(wider) };
    })
    .toSorted((a, b) => b.count - a.count);
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

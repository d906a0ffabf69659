import { statementKinds } from './article.ts';
import type { Catalogue } from './catalogue.ts';
import { facetKeys, type FacetKey } from './filters.ts';
import { kindNames } from './kind-names.ts';
import { byText } from './order.ts';

/** A value to filter by. */
export interface FacetValue {
  /** As it stands in the address. */
  readonly value: string;
  /** As the screen names it. */
  readonly label: string;
  /** How many entries have it under the filters of all other keys. */
  readonly count: number;
  readonly selected: boolean;
  /** False for a value that stands in the address and that no entry can have. */
  readonly known: boolean;
}

/** The values to offer under each key, in order. */
export type Facets = Readonly<Record<FacetKey, readonly FacetValue[]>>;

/** The values of one entry under each key, each once. */
export type Values = Readonly<Record<FacetKey, readonly string[]>>;

/** How many entries have each value of each key. */
export type Counts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;

/** The values that a list is filtered by, under each key; none means any. */
export type ActiveValues = Values;

const meets = (values: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => values.includes(value));

/**
 * The rows that match, and the counts of all values, in one pass. A row that misses under one key alone still counts for
 * the values of that key.
 */
export function filterAndCount<Row extends { readonly values: Values }>(
  rows: readonly Row[],
  wanted: ActiveValues,
  matchesQuery: (row: Row) => boolean,
): { readonly matching: readonly Row[]; readonly counts: Counts } {
  const matching: Row[] = [];
  const counts = {
    person: new Map<string, number>(),
    country: new Map<string, number>(),
    kind: new Map<string, number>(),
  };
  for (const row of rows) {
    const missed = facetKeys.filter((key) => !meets(row.values[key], wanted[key]));
    if (missed.length > 1 || !matchesQuery(row)) continue;
    if (missed.length === 0) matching.push(row);
    for (const key of missed.length === 0 ? facetKeys : missed) {
      const ofKey = counts[key];
      for (const value of row.values[key]) ofKey.set(value, (ofKey.get(value) ?? 0) + 1);
    }
  }
  return { matching, counts };
}

interface Candidate {
  readonly value: string;
  readonly label: string;
  readonly overall: number;
}

const byWeight = (a: Candidate, b: Candidate): number => b.overall - a.overall || byText(a.label, b.label);

/**
 * The values to offer: those of the edition, the most frequent overall first, then those that are asked for and that the
 * edition does not have. Kinds keep their own order, since they are always the same three.
 */
export function facetsOf(
  { people, countries }: Catalogue,
  overall: Counts,
  current: Counts,
  wanted: ActiveValues,
): Facets {
  const offer = (key: FacetKey, all: readonly Candidate[]): readonly FacetValue[] => {
    const selected = new Set(wanted[key]);
    const known = new Set(all.map(({ value }) => value));
    return [
      ...all.map(({ value, label }) => ({
        value,
        label,
        count: current[key].get(value) ?? 0,
        selected: selected.has(value),
        known: true,
      })),
      ...wanted[key]
        .filter((value) => !known.has(value))
        .map((value) => ({ value, label: value, count: 0, selected: true, known: false })),
    ];
  };
  const weighed = (key: FacetKey, value: string, label: string): Candidate => ({
    value,
    label,
    overall: overall[key].get(value) ?? 0,
  });
  return {
    person: offer('person', people.map(({ id, name }) => weighed('person', id, name)).toSorted(byWeight)),
    country: offer('country', countries.map(({ code, name }) => weighed('country', code, name)).toSorted(byWeight)),
    kind: offer(
      'kind',
      statementKinds.map((kind) => weighed('kind', kind, kindNames[kind])),
    ),
  };
}

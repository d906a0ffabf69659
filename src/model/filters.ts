import { type StatementKind, statementKinds } from './article.ts';

/** A list with filters: the articles, or the quotes. */
export type View = 'articles' | 'quotes';
/** An order of a list. */
export type Sort = 'newest' | 'oldest' | 'title' | 'speaker' | 'longest';
/** The filters that hold values with counts. */
export type FacetKey = 'person' | 'country' | 'kind';
/** Everything that narrows a list: the keys with values, and the text query. */
export type FilterKey = FacetKey | 'q';

/**
 * What the address asks of a list. Values of one key are OR, keys are AND. Values are sorted and each once. A value that
 * no entry has stays, so that the page can say so. No `kind` means the view's default.
 */
export interface Filters {
  readonly person: readonly string[];
  readonly country: readonly string[];
  readonly kind: readonly string[];
  /** The text query, as typed; `''` for none. */
  readonly q: string;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

/** The orders of each view; the first is its default. */
export const sorts: Readonly<Record<View, readonly [Sort, ...Sort[]]>> = {
  articles: ['newest', 'oldest', 'title'],
  quotes: ['newest', 'oldest', 'speaker', 'longest'],
};

/** All keys with values. */
export const facetKeys = ['person', 'country', 'kind'] as const satisfies readonly FacetKey[];

/** The parameters of a list's address: every key of `Filters`. */
export const listParameters = [
  'person',
  'country',
  'kind',
  'q',
  'sort',
  'page',
] as const satisfies readonly (keyof Filters)[];

/** The filters of an address without a query. */
export const noFilters: Filters = { person: [], country: [], kind: [], q: '', sort: 'newest', page: 1 };

/** Longer queries are cut, in UTF-16 code units. */
const maxQueryLength = 200;
const defaultKinds: Readonly<Record<View, readonly StatementKind[]>> = {
  articles: [],
  quotes: ['direct', 'mixed'],
};

const inOrder = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted();

const cleanValues = (values: readonly string[]): readonly string[] =>
  inOrder(values.map((value) => value.trim().toLowerCase()).filter((value) => value !== ''));

/** As typed, since it goes back into the field; cut where it is too long, but never within a character. */
function cleanQuery(q: string): string {
  return q.trim() === '' ? '' : q.slice(0, maxQueryLength).replace(/[\uD800-\uDBFF]$/, '');
}

/** The default is written as nothing, so that it has one form. */
function cleanKinds(kinds: readonly string[], view: View): readonly string[] {
  const clean = cleanValues(kinds);
  return clean.join(' ') === defaultKinds[view].join(' ') ? [] : clean;
}

function cleanPage(page: string | null): number {
  const number = page !== null && /^[1-9]\d*$/.test(page) ? Number(page) : 1;
  return Number.isSafeInteger(number) ? number : 1;
}

/** Reads the filters from an address's query. Unknown parameters, orders and pages are ignored. */
export function parseFilters(search: URLSearchParams, view: View): Filters {
  const sort = search.get('sort');
  return {
    person: cleanValues(search.getAll('person')),
    country: cleanValues(search.getAll('country')),
    kind: cleanKinds(search.getAll('kind'), view),
    q: cleanQuery(search.get('q') ?? ''),
    sort: sorts[view].find((known) => known === sort) ?? sorts[view][0],
    page: cleanPage(search.get('page')),
  };
}

/** The canonical query of these filters: `''`, or `?` and what differs from the default, sorted by key. */
export function toSearch(filters: Filters, view: View): string {
  const search = new URLSearchParams();
  for (const value of cleanValues(filters.country)) search.append('country', value);
  for (const value of cleanKinds(filters.kind, view)) search.append('kind', value);
  if (filters.page > 1) search.append('page', String(filters.page));
  for (const value of cleanValues(filters.person)) search.append('person', value);
  const q = cleanQuery(filters.q);
  if (q !== '') search.append('q', q);
  const isDefault = filters.sort === sorts[view][0] || !sorts[view].includes(filters.sort);
  if (!isDefault) search.append('sort', filters.sort);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** The kinds that a view shows under these filters; an empty list means any. */
export function effectiveKinds(filters: Filters, view: View): readonly string[] {
  return filters.kind.length === 0 ? defaultKinds[view] : filters.kind;
}

/**
 * The filters with a value added, or removed if it was there, on the first page. Kinds start from those that the view
 * shows: removing “mixed” from the default of the quotes leaves “direct”.
 */
export function withToggled(filters: Filters, key: FacetKey, value: string, view: View = 'articles'): Filters {
  const before = key === 'kind' ? effectiveKinds(filters, view) : filters[key];
  const toggled = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  // No kind at all would be the default again: the box just cleared would still be checked.
  const after = key === 'kind' && toggled.length === 0 && defaultKinds[view].length > 0 ? statementKinds : toggled;
  return { ...filters, [key]: key === 'kind' ? cleanKinds(after, view) : cleanValues(after), page: 1 };
}

/** The filters without one value of a key, or without the key, on the first page. */
export function without(filters: Filters, key: FilterKey, value?: string): Filters {
  if (key === 'q') return { ...filters, q: '', page: 1 };
  const left = value === undefined ? [] : filters[key].filter((other) => other !== value);
  return { ...filters, [key]: left, page: 1 };
}

/** The filters with a text query, cut where it is too long, on the first page. */
export function withQuery(filters: Filters, q: string): Filters {
  return {
    ...filters,
    q: cleanQuery(q),
    page: 1,
  };
}

/** The filters with an order, on the first page. */
export function withSort(filters: Filters, sort: Sort): Filters {
  return { ...filters, sort, page: 1 };
}

/** The filters on a page, counted from 1. */
export function withPage(filters: Filters, page: number): Filters {
  return { ...filters, page };
}

/** Whether the filters narrow the list. An order and a page do not. */
export function isFiltered(filters: Filters): boolean {
  return filters.q !== '' || facetKeys.some((key) => filters[key].length > 0);
}

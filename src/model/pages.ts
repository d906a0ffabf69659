import { count, countOf, grouped } from './plural.ts';

/** One page of a list. `from` and `to` count from 1 and are both 0 where the list is empty. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Its number, from 1. */
  readonly page: number;
  /** How many pages there are; at least 1. */
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  /** Of the whole list. */
  readonly total: number;
}

/** A page of some entries. `page` counts from 1; a number out of range is clamped. `size` is entries on a page. */
export function pageOf<T>(entries: readonly T[], page: number, size: number): ListPage<T> {
  const total = entries.length;
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(Math.max(1, page), pages);
  const before = (shown - 1) * size;
  const items = entries.slice(before, before + size);
  return {
    items,
    page: shown,
    pages,
    from: items.length === 0 ? 0 : before + 1,
    to: before + items.length,
    total,
  };
}

/** What a page shows out of `all`: `3 of 9 articles`, `21–40 of 300 articles`, `21–40 of 45, of 300 articles in all`. */
export function pageSummary({ pages, from, to, total }: ListPage<unknown>, all: number, noun: string): string {
  if (pages === 1) return countOf(total, all, noun);
  const matching = total === all ? count(all, noun) : `${grouped(total)}, of ${count(all, noun)} in all`;
  return `${grouped(from)}–${grouped(to)} of ${matching}`;
}

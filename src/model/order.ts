import type { ArticleEntry } from './catalogue.ts';

/** By code units: the same order on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What sorts dates oldest first and unknown ones last: a year before its months, as text does. */
export function oldestFirstKey(date: ArticleEntry['date'] | undefined): string {
  return date === undefined || date.kind === 'unknown' ? '\uFFFF' : date.date;
}

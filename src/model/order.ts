import type { KnownDate } from './date-text.ts';

/** Compares by UTF-16 code units: the same order on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Sorts dates oldest first and unknown ones last, when compared by `byText`: a year comes before its months. */
export function oldestFirstKey(date: KnownDate | undefined): string {
  return date === undefined || date.kind === 'unknown' ? '\uFFFF' : date.date;
}

/** Sorts dates newest first and unknown ones last, when compared by `byText` in reverse. */
export function newestFirstKey(date: KnownDate): string {
  return date.kind === 'unknown' ? '' : date.date;
}

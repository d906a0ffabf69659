import { assertNever } from './assert-never.ts';

/**
 * The months in English, January first. Names instead of `Intl`: they are the same on every machine, and no time zone
 * can move a day.
 */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in words: `2024`, `October 2024`, `15 October 2024`. */
export function calendarText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = monthNames[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** An article's date and how it is known, without the evidence of an inferred one. */
export type KnownDate = { readonly kind: 'printed' | 'inferred'; readonly date: string } | { readonly kind: 'unknown' };

/** An article's date in words. An inferred one is said to be inferred. */
export function dateText(date: KnownDate): string {
  switch (date.kind) {
    case 'printed':
      return calendarText(date.date);
    case 'inferred':
      return `${calendarText(date.date)}, inferred`;
    case 'unknown':
      return 'no date given';
    default:
      return assertNever(date);
  }
}

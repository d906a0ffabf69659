import { assertNever } from './assert-never.ts';

// Names instead of Intl: the same bytes on every machine, and no time zone can move a day.
const months = [
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

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words: `2024`, `October 2024`, `15 October 2024`. */
export function calendarText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A date, however it is known, without what it was inferred from. */
export type KnownDate = { readonly kind: 'printed' | 'inferred'; readonly date: string } | { readonly kind: 'unknown' };

/** An article's date as a reader is told it; an inferred one never looks like a printed one. */
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

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** A day, `YYYY-MM-DD`, by the clock and the time zone of the browser; today where none is given. */
export function today(now: Date = new Date()): string {
  return [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join('-');
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** A day, `YYYY-MM-DD`, by the clock and the time zone of the browser; today where none is given. */
export const today = (now: Date = new Date()): string =>
  [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join('-');

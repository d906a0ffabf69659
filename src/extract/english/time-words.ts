export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** Days, and other words that tell when. */
export const dayWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...'today yesterday earlier later afterward recently'.split(' '),
]);

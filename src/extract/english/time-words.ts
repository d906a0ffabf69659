/** The days of the week, in lower case. */
export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

/** Weekdays and adverbs of time: “said Monday”, “said later”. */
export const dayWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...'today yesterday earlier later afterward recently'.split(' '),
]);

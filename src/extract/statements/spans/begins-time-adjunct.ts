import { weekdays } from '../../english/time-words.ts';
import type { Word } from '../../english/word.ts';

const monthNames = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const periodModifiers = new Set(['early', 'late', 'mid']);
const periods = new Set([
  'week',
  'month',
  'year',
  'night',
  'morning',
  'afternoon',
  'evening',
  'time',
  'weekend',
  'summer',
  'fall',
  'spring',
]);

/** The number of words in the time expression at an index: “on Sunday”, “last month”, “in early June”. */
function timeExpressionLength(words: readonly Word[], at: number): number {
  const [here, next, third, fourth] = words.slice(at, at + 4).map(({ word }) => word);
  if (here === undefined) return 0;
  if (weekdays.has(here)) return periods.has(next ?? '') ? 2 : 1;
  if (here === 'last' || here === 'this' || here === 'next') return periods.has(next ?? '') ? 2 : 0;
  if (here === 'on')
    return weekdays.has(next ?? '') ? (periods.has(third ?? '') ? 3 : 2) : monthNames.has(next ?? '') ? 3 : 0;
  if (here !== 'in' || next === undefined) return 0;
  const [month, year, length] = periodModifiers.has(next) ? [third, fourth, 3] : [next, third, 2];
  if (/^(?:19|20)\d\d$/.test(month ?? '')) return length;
  return monthNames.has(month ?? '') ? length + (/^\d{4}$/.test(year ?? '') ? 1 : 0) : 0;
}

/** Whether an adjunct of time begins at an index and runs to the end of a clause. */
export function beginsTimeAdjunct(words: readonly Word[], at: number): boolean {
  const here = words[at]?.word;
  if (here === 'during' || here === 'while' || here === 'when') return true;
  const count = timeExpressionLength(words, at);
  const after = words[at + count];
  return (
    count > 0 &&
    (after === undefined ||
      after.kind === 'punctuation' ||
      after.kind === 'preposition' ||
      after.kind === 'subordinator')
  );
}

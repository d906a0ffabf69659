import { weekdays } from '../../english/time-words.ts';
import type { Word } from '../../english/word.ts';

const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const parts = new Set(['early', 'late', 'mid']);
const spans = new Set([
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

/** How many words at a place tell when: “on Sunday”, “last month”, “in early June”. */
function timeWords(words: readonly Word[], at: number): number {
  const [here, next, third, fourth] = words.slice(at, at + 4).map(({ word }) => word);
  if (here === undefined) return 0;
  if (weekdays.has(here)) return spans.has(next ?? '') ? 2 : 1;
  if (here === 'last' || here === 'this' || here === 'next') return spans.has(next ?? '') ? 2 : 0;
  if (here === 'on')
    return weekdays.has(next ?? '') ? (spans.has(third ?? '') ? 3 : 2) : months.has(next ?? '') ? 3 : 0;
  if (here !== 'in' || next === undefined) return 0;
  const [month, year, length] = parts.has(next) ? [third, fourth, 3] : [next, third, 2];
  if (/^(?:19|20)\d\d$/.test(month ?? '')) return length;
  return months.has(month ?? '') ? length + (/^\d{4}$/.test(year ?? '') ? 1 : 0) : 0;
}

/** Whether it is told when it was said, to the end of a clause. Far from the verb it is part of the thing. */
export function tellsWhen(words: readonly Word[], at: number): boolean {
  const here = words[at]?.word;
  if (here === 'during' || here === 'while' || here === 'when') return true;
  const count = timeWords(words, at);
  const after = words[at + count];
  return (
    count > 0 &&
    (after === undefined ||
      after.kind === 'punctuation' ||
      after.kind === 'preposition' ||
      after.kind === 'subordinator')
  );
}

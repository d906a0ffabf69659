import { expect, test } from 'vitest';
import { dateText, type KnownDate } from '../../src/model/date-text.ts';

test.each<[KnownDate, string]>([
  [{ kind: 'printed', date: '2024-10-15' }, '15 October 2024'],
  [{ kind: 'printed', date: '2024-01-05' }, '5 January 2024'],
  [{ kind: 'printed', date: '2024-12' }, 'December 2024'],
  [{ kind: 'printed', date: '2024' }, '2024'],
  [{ kind: 'inferred', date: '2024-10-15' }, '15 October 2024, inferred'],
  [{ kind: 'inferred', date: '2024-10' }, 'October 2024, inferred'],
  [{ kind: 'inferred', date: '2024' }, '2024, inferred'],
  [{ kind: 'unknown' }, 'no date given'],
])('%o is told as “%s”', (date, text) => {
  expect(dateText(date)).toBe(text);
});

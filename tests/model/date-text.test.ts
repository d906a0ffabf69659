import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../src/model/catalogue.ts';
import { dateText, yearOrNd } from '../../src/model/date-text.ts';

test.each<[ArticleEntry['date'], string, string]>([
  [{ kind: 'printed', date: '2024-10-15' }, '15 October 2024', '2024'],
  [{ kind: 'printed', date: '2024-01-05' }, '5 January 2024', '2024'],
  [{ kind: 'printed', date: '2024-12' }, 'December 2024', '2024'],
  [{ kind: 'printed', date: '2024' }, '2024', '2024'],
  [{ kind: 'inferred', date: '2024-10-15' }, 'written on 15 October 2024', '2024 inferred'],
  [{ kind: 'inferred', date: '2024-10' }, 'written in October 2024', '2024 inferred'],
  [{ kind: 'inferred', date: '2024' }, 'written in 2024', '2024 inferred'],
  [{ kind: 'unknown' }, 'no date given', 'n.d.'],
])('%o is told as “%s”, in short “%s”', (date, long, short) => {
  expect(dateText(date)).toBe(long);
  expect(yearOrNd(date)).toBe(short);
});

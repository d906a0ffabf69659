import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf, pageSummary } from '../../src/model/pages.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

test('a page has its entries and says which they are', () => {
  expect(pageOf(letters, 2, 2)).toEqual({ items: ['c', 'd'], page: 2, pages: 3, from: 3, to: 4, total: 5 });
});

test('the last page may be short', () => {
  expect(pageOf(letters, 3, 2)).toMatchObject({ items: ['e'], from: 5, to: 5 });
});

test('a page beyond the last is the last, one before the first the first', () => {
  expect(pageOf(letters, 99, 2).page).toBe(3);
  expect(pageOf(letters, -1, 2).page).toBe(1);
});

test('an empty list has one empty page', () => {
  expect(pageOf([], 4, 10)).toEqual({ items: [], page: 1, pages: 1, from: 0, to: 0, total: 0 });
});

test.each([
  [3, 1, 3, '3 of 3 quotes'],
  [3, 1, 9, '3 of 9 quotes'],
  [0, 1, 9, '0 of 9 quotes'],
  [1, 1, 1, '1 of 1 quote'],
  [45, 1, 45, '1–20 of 45 quotes'],
  [45, 3, 3000, '41–45 of 45, of 3,000 quotes in all'],
])('of %i entries page %i out of %i is summed up as “%s”', (many, page, all, summary) => {
  expect(pageSummary(pageOf(Array.from({ length: many }), page, 20), all, 'quote')).toBe(summary);
});

test('all pages together are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (entries, size) => {
      const { pages } = pageOf(entries, 1, size);
      const all = Array.from({ length: pages }, (_, index) => pageOf(entries, index + 1, size).items);
      expect(all.flat()).toEqual(entries);
    }),
  );
});

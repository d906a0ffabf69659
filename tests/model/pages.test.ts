import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf } from '../../src/model/pages.ts';

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

test('all pages together are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (entries, size) => {
      const { pages } = pageOf(entries, 1, size);
      const all = Array.from({ length: pages }, (_, index) => pageOf(entries, index + 1, size).items);
      expect(all.flat()).toEqual(entries);
    }),
  );
});

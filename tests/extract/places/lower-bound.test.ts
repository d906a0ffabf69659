import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from '../../../src/extract/places/lower-bound.ts';

test('finds the same index as a linear search, or the number of items', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 22 }), (numbers, bound) => {
      const inOrder = numbers.toSorted((a, b) => a - b);
      const first = inOrder.findIndex((number) => number >= bound);
      expect(lowerBound(inOrder, (number) => number < bound)).toBe(first < 0 ? inOrder.length : first);
    }),
  );
});

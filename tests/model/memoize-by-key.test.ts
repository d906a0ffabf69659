import { expect, test } from 'vitest';
import { memoizeByKey } from '../../src/model/memoize-by-key.ts';

test('a value is made once for each object, and anew for another that is equal', () => {
  const made: string[] = [];
  const timesMade = memoizeByKey(({ name }: { readonly name: string }) => made.push(name));
  const one = { name: 'a' };
  expect([timesMade(one), timesMade(one), timesMade({ name: 'a' }), timesMade(one)]).toEqual([1, 1, 2, 1]);
  expect(made).toEqual(['a', 'a']);
});

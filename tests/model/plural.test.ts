import { expect, test } from 'vitest';
import { count } from '../../src/model/plural.ts';

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [2, '2 articles'],
  [999, '999 articles'],
  [3000, '3,000 articles'],
  [1234567, '1,234,567 articles'],
])('%i is told as “%s”', (n, expected) => {
  expect(count(n, 'article')).toBe(expected);
});

test('a plural of another form is given', () => {
  expect(count(2, 'country', 'countries')).toBe('2 countries');
  expect(count(1, 'country', 'countries')).toBe('1 country');
});

import { expect, test } from 'vitest';
import { totalsOf } from '../../src/model/totals.ts';
import { articleEntry, kinds } from './factories.ts';

test('the totals of an edition are those of all its articles', () => {
  const articles = [
    articleEntry('one', { statements: kinds(1, 2, 3) }),
    articleEntry('two', { statements: kinds(4, 0, 1) }),
  ];
  expect(totalsOf(articles)).toEqual({ articles: 2, statements: kinds(5, 2, 4) });
  expect(totalsOf([])).toEqual({ articles: 0, statements: kinds() });
});

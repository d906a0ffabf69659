import { expect, test } from 'vitest';
import { isEnough, medianScores, table } from './scores';

const best = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

test('the middle run counts, in each category by itself', () => {
  const runs = [{ ...best, performance: 90 }, { ...best, performance: 99, seo: 80 }, best];
  expect(medianScores(runs)).toEqual({ ...best, performance: 99 });
});

test.each([
  [{ ...best, performance: 98 }, true],
  [{ ...best, performance: 97 }, false],
  [{ ...best, accessibility: 99 }, false],
  [{ ...best, 'best-practices': 96 }, false],
  [{ ...best, seo: 92 }, false],
])('%o is enough: %s', (scores, enough) => {
  expect(isEnough(scores)).toBe(enough);
});

test('the table marks what is not enough', () => {
  expect(
    table(new Map([['/quotes', { ...best, performance: 97 }]]))
      .split('\n')
      .at(-1),
  ).toMatch(/^\/quotes +✗ 97 +100 +100 +100$/);
});

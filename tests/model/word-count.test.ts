import { expect, test } from 'vitest';
import { wordCount } from '../../src/model/word-count.ts';

test.each([
  ['', 0],
  ['One.', 1],
  ['One, two — three…', 3],
  ["We don’t; they don't.", 4],
  ['‘quoted’ words', 2],
  ['a well-known, so‑called non-word', 4],
  ['1,000.5 and 80th', 3],
  ['2024, 2025', 2],
  ['end.Next', 2],
  ['U.S.', 2],
  ['– … “ ”', 0],
  ['Cafe\u0301 Ångström', 2],
  ['Мир и дружба', 3],
])('“%s” has %i', (text, expected) => {
  expect(wordCount(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/extract/english/tokens-of.ts';

test.each([
  ['words and stops', 'It stays, she said.', ['it', 'stays', ',', 'she', 'said', '.']],
  ['clitics as tokens of their own', 'Moen’s plan, we’ve said', ['moen', "'s", 'plan', ',', 'we', "'ve", 'said']],
  ['negations as one token', 'It won’t and can’t', ['it', "won't", 'and', "can't"]],
  [
    'letters with dots',
    'the U.S. and Moen (D-N.Y.) at 5 a.m.',
    ['the', 'u.s.', 'and', 'moen', '(', 'd-n.y.', ')', 'at', '5', 'a.m.'],
  ],
  ['amounts', '$1,000.50, 57% and the 1st', ['$1,000.50', ',', '57%', 'and', 'the', '1st']],
  ['hyphens and slashes', 'so-called North/South', ['so-called', 'north/south']],
  ['doubled apostrophes as one mark', "''It''", ["''", 'it', "''"]],
  ['runs of dots', 'well... so', ['well', '...', 'so']],
  ['handles', '@ada_moen #quay', ['@ada_moen', '#quay']],
])('%s', (_, text, words) => {
  expect(tokensOf(text).map(({ word }) => word)).toEqual(words);
});

test('a part of a text keeps its places', () => {
  const text = 'One boat.\nTwo boats.';
  expect(tokensOf(text, 10, 19).map(({ start, end }) => text.slice(start, end))).toEqual(['Two', 'boats']);
});

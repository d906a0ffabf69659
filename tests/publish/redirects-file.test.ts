import { expect, test } from 'vitest';
import { readRedirectsFile, redirectsFile } from '../../src/publish/redirects-file.ts';

const moves = [
  ['/base/articles/old-river', '/base/articles/river-talks'],
  ['/base/quotes/moved9', '/base/quotes/count2'],
] as const;

test('each move stands in the file as one host reads it and as the other does', () => {
  expect(redirectsFile(moves)).toBe(
    `/base/articles/old-river /base/articles/river-talks 301!
/base/articles/old-river /base/articles/river-talks 301
/base/quotes/moved9 /base/quotes/count2 301!
/base/quotes/moved9 /base/quotes/count2 301
`,
  );
});

test('what is read of the file are the moves, each once', () => {
  expect(readRedirectsFile(redirectsFile(moves))).toEqual(moves);
});

test('nothing that has moved is an empty file, and the other way round', () => {
  expect(redirectsFile([])).toBe('');
  expect(readRedirectsFile('')).toEqual([]);
});

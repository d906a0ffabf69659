import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPattern, matchPattern } from '../../src/site/pattern.ts';

const patterns = ['/articles/:slug', 'data/articles/:id.json', '/a/:b/c'] as const;

test('a pattern gives back the value that it was filled with, whatever is in it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...patterns), fc.string({ unit: 'grapheme', minLength: 1 }), (pattern, value) => {
      expect(decodeURIComponent(matchPattern(pattern, fillPattern(pattern, value)) ?? '')).toBe(value);
    }),
  );
});

test('a value stays one segment', () => {
  expect(fillPattern('/articles/:slug', 'a/b?c#d $&')).toBe('/articles/a%2Fb%3Fc%23d%20%24%26');
});

test.each([
  ['/articles/:slug', '/articles/'],
  ['/articles/:slug', '/articles/a/b'],
  ['/articles/:slug', '/quotes/a'],
  ['data/:id.json', 'data/a.html'],
  ['data/:id.json', 'data/json'],
  ['/a/:b/a', '/a/a'],
  ['/', '/quotes'],
])('the pattern %s does not make %s', (pattern, text) => {
  expect(matchPattern(pattern, text)).toBeNull();
});

test('a pattern without a place for a value makes itself', () => {
  expect(matchPattern('/quotes', '/quotes')).toBe('');
});

import { describe, expect, test } from 'vitest';
import { foundIn } from '../../src/model/found-in.ts';
import { slug, statementEntry } from './factories.ts';

const index = [
  statementEntry('first', { words: ['Peace is near.'] }),
  statementEntry('second', { words: ['Péace of mind,', 'and trade.'] }),
  statementEntry('other', { article: slug('another'), words: ['Peace and trade.'] }),
];
const found = (q: string) => foundIn(index, slug('an-article'), q)?.id ?? null;

describe('the statement of an article that a text query finds', () => {
  test('is the first that has every term, whatever its case and accents', () => {
    expect(found('PEACE')).toBe('first');
    expect(found('trade peace')).toBe('second');
  });

  test('is none where the terms stand in different statements', () => {
    expect(found('near trade')).toBeNull();
  });

  test('is never one of another article', () => {
    expect(foundIn(index, slug('empty-article'), 'peace')).toBeNull();
    expect(foundIn(index, slug('another'), 'peace')?.id).toBe('other');
  });

  test.each(['', '   '])('is none for the empty query “%s”', (q) => {
    expect(found(q)).toBeNull();
  });
});

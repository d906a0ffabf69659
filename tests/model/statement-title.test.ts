import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords, statementTitle } from '../../src/model/statement-title.ts';
import { statementEntry } from './factories.ts';

describe('the first words of a text', () => {
  test('are all of a short one', () => {
    expect(firstWords('We begin.', 20)).toBe('We begin.');
  });

  test('end with a whole word, without the punctuation after it', () => {
    expect(firstWords('We begin, and we go on.', 12)).toBe('We begin…');
    expect(firstWords('We begin today', 10)).toBe('We begin…');
  });

  test('of one long word are its beginning', () => {
    expect(firstWords('Donaudampfschifffahrt', 5)).toBe('Donau…');
  });

  test('are a beginning of the text, and no longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        const shown = firstWords(text, most);
        expect(text.startsWith(shown.replace(/…$/, ''))).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  test('never end within a character', () => {
    expect(firstWords('🐟🐟🐟🐟', 5)).toBe('🐟🐟…');
  });
});

describe('the title of a statement’s page', () => {
  test('puts direct speech into quotation marks', () => {
    expect(statementTitle(statementEntry('aaaaa', { words: ['We begin.'] }), 3)).toBe(
      'Ada Berg: “We begin.” (statement 3)',
    );
  });

  test.each(['mixed', 'indirect'] as const)('adds none to %s speech', (kind) => {
    const title = statementTitle(statementEntry('aaaaa', { kind, words: ['that they begin'] }), 1);
    expect(title).toBe('Ada Berg: that they begin (statement 1)');
  });

  test('tells two statements that begin alike by their numbers', () => {
    const entry = statementEntry('aaaaa');
    expect(statementTitle(entry, 1)).not.toBe(statementTitle(entry, 2));
  });
});

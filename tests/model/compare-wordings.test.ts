import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WordingChange, compareWordings } from '../../src/model/compare-wordings.ts';

/** `[-removed-]` and `{+added+}` within what is the same. */
const shown = (changes: readonly WordingChange[]): string =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const without = (changes: readonly WordingChange[], left: WordingChange['kind']): string =>
  changes.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');

/** Words that all differ. */
const long = (word: string) => `Start ${Array.from({ length: 2500 }, (_, i) => `${word}${i}`).join(' ')} end`;

describe('what changed between two wordings', () => {
  test.each([
    ['one word', 'The pier stays open.', 'The pier stays closed.', 'The pier stays [-open-]{+closed+}.'],
    ['nothing', 'Yes.', 'Yes.', 'Yes.'],
    ['a word more', 'We listened.', 'We all listened.', 'We {+all +}listened.'],
    ['a word less', 'We all listened.', 'We listened.', 'We [-all -]listened.'],
    ['all of it', 'Yes.', '“No!”', '[-Yes.-]{+“No!”+}'],
    ['marks around it', '“We listened”', 'We listened', '[-“-]We listened[-”-]'],
    ['words apart', 'a b c d e', 'a x c y e', 'a [-b-]{+x+} c [-d-]{+y+} e'],
    ['neighbours, told as one', 'It was cold then.', 'It is warm then.', 'It [-was cold-]{+is warm+} then.'],
    ['part of a Chinese sentence', '我们会开放港口', '我们会关闭港口', '我们会[-开放-]{+关闭+}港口'],
  ])('%s', (_, before, after, expected) => {
    expect(shown(compareWordings(before, after, 'en'))).toBe(expected);
  });

  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', ' ', ', ', '“', 'é', '船'), { maxLength: 40 })
    .map((all) => all.join(''));

  test('gives both of them back, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string({ unit: 'grapheme' })),
        fc.oneof(words, fc.string({ unit: 'grapheme' })),
        (before, after) => {
          const changes = compareWordings(before, after, 'en');
          expect(without(changes, 'added')).toBe(before);
          expect(without(changes, 'removed')).toBe(after);
          expect(changes.every(({ text }) => text !== '')).toBe(true);
        },
      ),
    );
  });

  test('is nothing between a wording and itself, and no two neighbours are of one kind', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(compareWordings(before, before, 'en').every(({ kind }) => kind === 'same')).toBe(true);
        const kinds = compareWordings(before, after, 'en').map(({ kind }) => kind);
        expect(kinds.every((kind, i) => kind !== kinds[i + 1])).toBe(true);
      }),
    );
  });

  test('keeps as many words as both have in their order', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1 });
    fc.assert(
      fc.property(distinct, distinct, (kept, gone) => {
        // Words of `kept` in order, among others that only one side has.
        const before = kept.map((word, i) => `w${word} ${gone[i] === undefined ? '' : `old${gone[i]} `}`).join('');
        const after = kept.map((word) => `w${word} `).join('');
        const same = compareWordings(before, after, 'en').flatMap(({ kind, text }) =>
          kind === 'same' ? (text.match(/w\d+/g) ?? []) : [],
        );
        expect(same).toEqual(kept.map((word) => `w${word}`));
      }),
    );
  });

  test('of texts too long to compare is told as one, between what they begin and end with', () => {
    const kinds = compareWordings(long('a'), long('b'), 'en').map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'removed', 'added', 'same']);
  });
});

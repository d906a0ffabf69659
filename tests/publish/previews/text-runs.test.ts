import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textRunsOf } from '../../../src/publish/previews/text-runs.ts';

/** The runs of a text, with `|` where a line may end and `_` for the blanks. */
const shown = (text: string): string =>
  textRunsOf(text)
    .map((run) => run.text + (run.blank ? '_' : ''))
    .join('|');

const plain = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad\u1680\u200b\u2060\ufeff]/gu, '');

describe('what stands on one line', () => {
  test.each([
    ['The harbour stays open.', 'The_|harbour_|stays_|open._'],
    ['  a \n b\t', 'a_|b_'],
    ['', ''],
    ['a well-known quay—open', 'a_|well-|known_|quay—|open_'],
    ['open – or not', 'open\u00a0–_|or_|not_'],
    ['no\u00a0break', 'no\u00a0break_'],
    ['“Yes,” she said', '“Yes,”_|she_|said_'],
    ['港口开放，我们（都）去。”', '港|口|开|放，|我|们|（都）|去。”_'],
    ['“港口”', '“港|口”_'],
    ['soft\u00adhyphen', 'softhyphen_'],
    ['e\u0301', 'é_'],
    ['x'.repeat(30), `${'x'.repeat(24)}|${'x'.repeat(6)}_`],
  ])('of “%s” is %s', (text, runs) => {
    expect(shown(text)).toBe(runs);
  });

  test('together is the text, but for blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(
          plain(
            textRunsOf(text)
              .map((bit) => bit.text)
              .join(''),
          ),
        ).toBe(plain(text));
      }),
    );
  });
});

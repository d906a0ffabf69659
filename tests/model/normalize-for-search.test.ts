import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeForSearch, terms } from '../../src/model/normalize-for-search.ts';

describe('folding', () => {
  test.each([
    ['case', 'PEACE', 'peace'],
    ['accents', 'Crème brûlée, Łódź, Đà Nẵng', 'creme brulee, lodz, da nang'],
    ['letters that Unicode does not take apart', 'Straße Ærø Œuvre Þór Iıİ', 'strasse aero oeuvre thor iii'],
    ['ligatures', 'ﬁnance', 'finance'],
    ['Greek final sigma', 'ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
    ['Cyrillic accents', 'Йод Ёлка', 'иод елка'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['forms of apostrophes', 'don’t donʼt don‘t', "don't don't don't"],
    ['forms of quotation marks', '“a” „b“ «c»', '"a" "b" "c"'],
    ['forms of dashes', 'a–b—c‑d−e', 'a-b-c-d-e'],
    ['white space', '  a \n\t b c ', 'a b c'],
    ['invisible characters', 'co\u00ADoper\u200Bation', 'cooperation'],
  ])('makes no difference of %s', (_, text, expected) => {
    expect(normalizeForSearch(text)).toBe(expected);
  });

  test('keeps letters apart that only look alike to a decomposition', () => {
    expect(normalizeForSearch('कि')).not.toBe(normalizeForSearch('की'));
    expect(normalizeForSearch('が')).not.toContain(normalizeForSearch('か'));
  });

  test('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalizeForSearch(normalizeForSearch(text))).toBe(normalizeForSearch(text));
      }),
    );
  });
});

describe('the terms of a query', () => {
  test.each<[string, string, readonly string[]]>([
    ['are its words', ' Peace  Talks ', ['peace', 'talks']],
    ['are none where there is nothing', '  ', []],
    ['keep phrases whole', 'now "peace  talks" later', ['now', 'peace talks', 'later']],
    ['keep phrases in typographic marks whole', '“Peace talks”', ['peace talks']],
    ['take an open phrase to the end', '"peace ta', ['peace ta']],
    ['leave out empty phrases', '"" " " a', ['a']],
    ['are each there once', 'Peace peace PEACE', ['peace']],
    ['keep apostrophes and hyphens', "don't so-called", ["don't", 'so-called']],
  ])('%s', (_, q, expected) => {
    expect(terms(q)).toEqual(expected);
  });

  test('are all in the query when folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (q) => {
        expect(terms(q).every((term) => term !== '' && normalizeForSearch(q).includes(term))).toBe(true);
      }),
    );
  });
});

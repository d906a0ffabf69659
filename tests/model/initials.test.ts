import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf } from '../../src/model/initials.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['are of the first and last word', ['Ada Berg', 'Jan van der Meer'], ['AB', 'JM']],
  ['are one letter for one word', ['Cher'], ['C']],
  ['are capitals', ['a senior official'], ['AO']],
  ['pass over punctuation', ['“Bo” (Chen)', "O'Hara"], ['BC', 'O']],
  ['grow where two are alike', ['Ada Berg', 'Axel Brown'], ['ABe', 'ABr']],
  ['grow as far as they must', ['Ada Berger', 'Axel Bergson'], ['ABerge', 'ABergs']],
  ['leave the others alone', ['Ada Berg', 'Cy Dahl', 'Axel Brown'], ['ABe', 'CD', 'ABr']],
  ['are numbered where names differ too little', ['Ada Berg', 'Axel Berg'], ['AB1', 'AB2']],
  ['are there even for a name without letters', ['…', '—'], ['?1', '?2']],
  ['take whole characters', ['𝒜da 𝒷erg'], ['𝒜𝒷']],
])('initials %s', (_, names, expected) => {
  expect(initialsOf(names)).toEqual(expected);
});

test('no two are alike, whatever the names', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'a', 'b', '1', 'ß', '-', ' '), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (names) => {
      const initials = initialsOf(names);
      expect(initials).toHaveLength(names.length);
      expect(new Set(initials).size).toBe(names.length);
      expect(initials).not.toContain('');
    }),
  );
});

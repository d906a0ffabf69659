import { describe, expect, test } from 'vitest';
import { asUnavailable } from '../../src/model/unavailable.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { kindLabel } from '../../src/model/kind-names.ts';
import { sourceOf } from '../../src/model/source-of.ts';
import { shareOf, tally } from '../../src/model/tally.ts';
import { voiceAppearance } from '../../src/model/voice-appearance.ts';
import { kinds } from './factories.ts';

describe('the label of a kind', () => {
  test('is its name on screen', () => {
    expect(['direct', 'mixed', 'indirect'].map(kindLabel)).toEqual(['Quoted', 'Partly quoted', 'Reported']);
  });

  test.each(['shouted', '', 'constructor', '__proto__'])('of “%s”, which is none, is the word itself', (value) => {
    expect(kindLabel(value)).toBe(value);
  });
});

describe('a tally', () => {
  test('counts direct and mixed statements as quotes', () => {
    expect(tally(kinds(2, 1, 10))).toBe('13 statements: 3 quotes, 10 reported');
  });

  test('leaves out what there is none of', () => {
    expect(tally(kinds(1))).toBe('1 statement: 1 quote');
    expect(tally(kinds(0, 0, 1))).toBe('1 statement: 1 reported');
    expect(tally(kinds())).toBe('no statement');
  });

  test('groups the digits of large numbers', () => {
    expect(tally(kinds(1200, 34, 5678))).toBe('6,912 statements: 1,234 quotes, 5,678 reported');
  });
});

describe('somebody’s share', () => {
  const all = kinds(3, 1, 1200);
  test('has what it is of with every number', () => {
    expect(shareOf(kinds(1, 1, 10), all)).toBe('2 of 4 quotes, 10 of 1,200 reported');
  });

  test('leaves out what there is none of', () => {
    expect(shareOf(kinds(1), all)).toBe('1 of 4 quotes');
    expect(shareOf(kinds(0, 0, 1), all)).toBe('1 of 1,200 reported');
  });

  test('of nothing is none of all statements', () => {
    expect(shareOf(kinds(), all)).toBe('0 of 1,204 statements');
  });

  test('is named by the noun of all', () => {
    expect(shareOf(kinds(1), kinds(1))).toBe('1 of 1 quote');
  });
});

describe('what a loader has thrown', () => {
  test('is recognised as an address without a page', () => {
    const gone = { what: 'person', id: 'ada', retirement: null };
    expect(asUnavailable(structuredClone(gone))).toEqual(gone);
  });

  test.each([null, undefined, 'gone', 404, {}, { what: 'person' }, new Error('what id retirement')])(
    'is not, where it is %s',
    (thrown) => {
      expect(asUnavailable(thrown)).toBeNull();
    },
  );
});

describe('whom an article is from', () => {
  const source = { name: 'Ministry', printed: 'Source: Ministry', url: null };
  const outlet = { name: 'The Post', url: null };
  test('is its outlet before the source that it names', () => {
    expect(sourceOf({ provenance: { source, outlet } })).toBe('The Post');
    expect(sourceOf({ provenance: { source, outlet: null } })).toBe('Ministry');
  });

  test('is nobody where neither is known', () => {
    expect(sourceOf({ provenance: { source: null, outlet: null } })).toBeNull();
  });
});

describe('the look of a voice', () => {
  test('goes round, and is another for each of the first six', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 12, 13].map(voiceAppearance)).toEqual([1, 2, 3, 4, 5, 6, 1, 6, 1]);
  });
});

describe('groups', () => {
  test('stand in the order of their first entries, and hold theirs in order', () => {
    const groups = groupBy(['bo', 'ada', 'bea', 'cy', 'al'], (name) => name.charAt(0));
    expect([...groups]).toEqual([
      ['b', ['bo', 'bea']],
      ['a', ['ada', 'al']],
      ['c', ['cy']],
    ]);
  });
});

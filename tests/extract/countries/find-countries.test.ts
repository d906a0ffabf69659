import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { gazetteer } from '../../../src/compile/gazetteer';
import { findCountries } from '../../../src/extract/countries/find-countries';
import { runs } from '../../runs';

/** The countries found in a text, as “code kind: words”. */
const found = (text: string): string[] =>
  findCountries(text, gazetteer.forms).map(({ start, end, code, as }) => `${code} ${as}: ${text.slice(start, end)}`);

type Phenomenon = readonly [string, readonly (readonly [string, readonly string[]])[]];

const phenomena: readonly Phenomenon[] = [
  [
    'names and adjectives are told apart',
    [
      [
        'Norway sold the Norwegian ferry to Norwegians.',
        ['no name: Norway', 'no adjective: Norwegian', 'no adjective: Norwegians'],
      ],
      ['A Swedish-Danish bridge.', ['se adjective: Swedish', 'dk adjective: Danish']],
      ['U.S.-led talks in the UK’s north.', ['us name: U.S.', 'gb name: UK']],
      ['NORWAY OPENS A HARBOUR', ['no name: NORWAY']],
      ['Let us go to the in-laws.', []],
      ['Write to quay@Norway.example or see Norway.example.', []],
    ],
  ],
  [
    'longer names hide the shorter ones in them',
    [
      ['South Sudan and Sudan.', ['ss name: South Sudan', 'sd name: Sudan']],
      ['Fishermen of New Jersey and New Mexico.', []],
      ['They met in Mexico City, Mexico.', ['mx name: Mexico']],
      ['The South China Sea is far from China.', ['cn name: China']],
    ],
  ],
  [
    'an abbreviation counts once the text explains it',
    [
      [
        'The Central African Republic (CAR) sails. CAR ships.',
        ['cf name: Central African Republic', 'cf name: CAR', 'cf name: CAR'],
      ],
      ['The CAR ships.', []],
    ],
  ],
  [
    'a capital is its government where it acts or negotiates',
    [
      ['Oslo rejected the plan.', ['no capital: Oslo']],
      ['Oslo, however, has rejected it.', ['no capital: Oslo']],
      ['He said that Oslo would pay.', ['no capital: Oslo']],
      ['The envoy urged Oslo to pay.', ['no capital: Oslo']],
      ['Talks with Oslo failed.', ['no capital: Oslo']],
      ['Ties between Oslo and Stockholm are old.', ['no capital: Oslo', 'se capital: Stockholm']],
      ['They welcomed Oslo’s decision.', ['no capital: Oslo']],
      ['An Oslo-backed plan.', ['no capital: Oslo']],
      ['Pressure from Oslo grew.', ['no capital: Oslo']],
      ['Oslo and Stockholm agreed.', ['no capital: Oslo', 'se capital: Stockholm']],
    ],
  ],
  [
    'a capital is a city where a place is meant',
    [
      ['They met in Oslo.', []],
      ['A ferry from Oslo came in.', []],
      ['They sailed to Oslo and Stockholm.', []],
      ['They met in Oslo and Stockholm.', []],
      ['An Oslo hotel burned.', []],
      ['It is popular with Oslo elites.', []],
      ['The streets of Oslo are wet.', []],
      ['Oslo’s airport is shut.', []],
      ['Oslo Mayor Ada Moen spoke.', []],
      ['Oslo turned three of its main squares into gardens.', []],
      ['An Oslo-based firm.', []],
      ['OSLO, Norway -- The ferry sank.', ['no name: Norway']],
      ['Flights between Oslo and Stockholm are late.', []],
    ],
  ],
  [
    'a namesake is not a country',
    [
      ['Mira Jordan spoke. Mr. Jordan left.', []],
      ['The envoy flew to Jordan.', ['jo name: Jordan']],
      ['Chad Quill spoke.', []],
      ['The ferry leaves Chad.', ['td name: Chad']],
      ['Voters of Atlanta, Georgia, chose a governor; the Georgia Senate met.', []],
      ['The fleet left Batumi, and Georgia thanked Ukraine.', ['ge name: Georgia', 'ua name: Ukraine']],
      [
        'Georgia Tech came to the port. The Georgian minister spoke. Georgia would open it, he said.',
        ['ge adjective: Georgian', 'ge name: Georgia'],
      ],
      ['For Thanksgiving they roasted it. Turkey needs gravy.', []],
      ['Turkey shut the straits; the Greek fleet left.', ['tr name: Turkey', 'gr adjective: Greek']],
      ['The EU sits in Brussels. Brussels said no.', []],
      ['Belgium voted. Brussels said no.', ['be name: Belgium', 'be capital: Brussels']],
    ],
  ],
];

describe.each(phenomena)('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('Georgia, where the text does not show whether it is the country or the state', () => {
  test.each([
    ['is unsure', 'They left Georgia.', ['unsure']],
    ['is the country in a list of countries', 'They left Jordan, Georgia and Iran.', ['sure', 'sure', 'sure']],
  ])('%s', (_, text, expected) => {
    expect(findCountries(text, gazetteer.forms).map(({ confidence }) => confidence)).toEqual(expected);
  });
});

describe('words that name several countries', () => {
  test('mean the one that the text also names in another way', () => {
    expect(found('Congo-Brazzaville voted. The Congolese cheered.')).toContain('cg adjective: Congolese');
  });
  test('are unsure', () => {
    expect(findCountries('The Congolese cheered.', gazetteer.forms)).toMatchObject([
      { as: 'adjective', confidence: 'unsure' },
    ]);
  });
});

test('a surname that is a country’s name makes the bare name doubtful', () => {
  const findings = findCountries('Mira Jordan spoke. Then Jordan left.', gazetteer.forms);
  expect(findings).toMatchObject([{ code: 'jo', confidence: 'unsure' }]);
});

test('for every text, places are valid, in order, and do not overlap', () => {
  const word = fc.constantFrom(
    'Oslo',
    'Norway',
    'South',
    'Sudan',
    'in',
    'with',
    '(',
    ')',
    ',',
    '.',
    '\n',
    '’s',
    '-',
    'US',
    'said',
    'İ',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', ''), (words, gap) => {
      const text = words.join(gap);
      let free = 0;
      for (const { start, end } of findCountries(text, gazetteer.forms)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        free = end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
    runs(10_000),
  );
});

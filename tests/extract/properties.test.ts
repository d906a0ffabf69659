import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction } from '../../src/extract/extraction';
import { withoutUnusual } from '../../src/extract/structure/unusual-characters';
import { isDate } from '../../src/model/calendar';
import { isPersonId } from '../../src/model/ids';
import { runs } from '../runs';
import { allPlaces, extracted, person } from './extracted';

const pieces = fc.constantFrom(
  'Maria',
  'Zarn',
  'Peter',
  'Norwegian',
  'Minister',
  'Oslo',
  'the',
  'minister',
  'He',
  'she',
  'said',
  'that',
  'according to',
  'added',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’s',
  ',',
  '.',
  '?',
  '—',
  '(',
  ')',
  'Mr.',
  'J.',
  'van',
  'and',
  'to',
  'next year',
  'marks',
  '80th anniversary of',
  'the fall of the Berlin Wall',
  '(2025)',
  'Also Read:',
  'Source:',
  'Comments',
  'By',
  'PIER, March 3 —',
  '\n',
  '\n\n',
  '\r',
  '\u2028',
  '\t',
  '\u202e',
  '\u200d',
  '\ufeff',
  '\ud83d',
  '👩\u200d🚀',
  'שלום',
  'é',
  'e\u0301',
  'İ',
  '\u0000',
  'the harbour stays open for the winter',
  '3 March 2024',
);
/** A text without white space. */
const bare = (words: string): string => words.replaceAll(/\s/gu, '');
const texts = fc
  .tuple(fc.array(pieces, { maxLength: 16 }), fc.constantFrom(' ', ''))
  .map(([words, gap]) => words.join(gap));
const known = [person('m-zarn', 'Maria Zarn', 'Zarn'), person('p', 'Peter Quern')];

const hasNoWords = ({ name, mentions }: Extraction['people'][number]): boolean => name === '' || mentions.length === 0;

/** The faults of an extraction that no text excuses. */
function faultsOf(extraction: Extraction): readonly string[] {
  const { paragraphs, people, statements, date, title } = extraction;
  const ids = people.map(({ id }) => id);
  const faults: readonly (readonly [string, boolean])[] = [
    ['a paragraph has blanks at its ends', paragraphs.some((text) => text === '' || text !== text.trim())],
    ['a paragraph holds a line break', paragraphs.some((text) => /[\n\r\v\f\u0085\u2028\u2029]/.test(text))],
    [
      'a place lies outside its paragraph or holds nothing',
      allPlaces(extraction).some(
        ({ paragraph, start, end }) => start < 0 || end <= start || end > (paragraphs[paragraph] ?? '').length,
      ),
    ],
    ['two people have one id', new Set(ids).size < ids.length],
    ['an id is none', !ids.every(isPersonId)],
    ['somebody is named nowhere', people.some(hasNoWords)],
    [
      'a speaker is not among the people',
      statements.some(({ speaker }) => speaker?.kind === 'person' && !ids.includes(speaker.id)),
    ],
    ['a date is none', date.kind !== 'unknown' && !isDate(date.date)],
    ['a title is empty', title?.text.trim() === ''],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
}

/**
 * Whether the paragraphs are the kept parts of the text, in order. White space and invisible characters do not count.
 */
function expectAllKept(text: string, { paragraphs, removed, title }: Extraction) {
  const whole = bare(withoutUnusual(text).text);
  let at = 0;
  for (const paragraph of paragraphs) {
    const found = whole.indexOf(bare(paragraph), at);
    at = found === -1 ? Infinity : found + bare(paragraph).length;
  }
  const out = [...removed.map(({ words }) => words), ...(title?.by === 'source' ? [title.text] : [])];
  expect(at).toBeLessThanOrEqual(whole.length);
  expect(bare([...paragraphs, ...out].join(''))).toHaveLength(whole.length);
}

test('for every text, all places are valid, no words are lost, and the result is repeatable', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const extraction = extracted(text, {}, known);
      expect(faultsOf(extraction)).toEqual([]);
      expectAllKept(text, extraction);
      expect(JSON.stringify(extracted(text, {}, known))).toBe(JSON.stringify(extraction));
    }),
    runs(10_000),
  );
});

test('no string makes it throw or makes the text longer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(extracted(text).paragraphs.join('').length).toBeLessThanOrEqual(text.length);
    }),
    runs(10_000),
  );
});

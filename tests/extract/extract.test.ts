import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDate } from '../../src/model/calendar';
import { isPersonId } from '../../src/model/ids';
import { slice } from '../../src/model/place';
import { withoutUnusual } from '../../src/extract/structure/unusual-characters';
import { allPlaces, extracted, person } from './extracted';

describe('the first article, as it was scraped', () => {
  const [, head = '', body = ''] = readFileSync(
    'src/content/articles/belousov-dong-jun-military-cooperation.md',
    'utf8',
  ).split(/^---\n/m);
  const paragraphs = body.trim().split('\n\n');
  const comment =
    'Some nice and useful words on this website , also I find that the layout has great colours.';
  const scrape = [
    ...paragraphs.slice(0, 4),
    'Also Read:The Cat of the Pier',
    ...paragraphs.slice(4),
    'Source:MFA-Russia',
    comment,
  ];
  const extraction = extracted(scrape.join('\n'));

  test('keeps its paragraphs, its related link and its source, and leaves out a comment', () => {
    expect(extraction.paragraphs).toEqual(paragraphs);
    expect(extraction.related).toEqual([{ label: 'Also Read:', title: 'The Cat of the Pier', url: null }]);
    expect(extraction.source).toEqual({ name: 'MFA-Russia', printed: 'Source:MFA-Russia', url: null });
    expect(extraction.removed.map(({ what, after }) => [what, after])).toEqual([
      ['A related link', 4],
      ['The source line', 7],
      ['A reader’s comment', 7],
    ]);
  });

  test('has the year, the people and the countries that were found by hand', () => {
    const { date, people, countries } = extraction;
    expect(date).toMatchObject({ kind: 'inferred', date: '2024' });
    expect(head).toContain(`evidence: ${date.kind === 'inferred' ? slice(paragraphs, date.evidence) : ''}\n`);
    expect(people.map(({ id, office, country, present }) => [id, office, country, present.is])).toEqual([
      ['andrei-belousov', 'Russian Defence Minister', 'ru', true],
      ['dong-jun', 'Chinese Defence Minister', 'cn', true],
    ]);
    expect(countries.map(({ code, mentions }) => [code, mentions.length])).toEqual([
      ['ru', 7],
      ['cn', 10],
      ['de', 1],
      ['jp', 1],
    ]);
  });

  test('has everything said by the one who said it', () => {
    expect(
      new Set(
        extraction.statements.map(({ speaker }) => (speaker?.kind === 'person' ? speaker.id : speaker?.kind)),
      ),
    ).toEqual(new Set(['andrei-belousov']));
  });
});

describe('a text without a headline', () => {
  test('gets one from its beginning, marked as the edition’s and asked about', () => {
    const { title, questions } = extracted(
      'HARBOUR CITY, March 3 (Agency) — The ferry sank. Nobody drowned.',
    );
    expect(title).toEqual({ text: 'The ferry sank', by: 'edition' });
    expect(questions).toContainEqual(expect.objectContaining({ about: 'title' }));
  });
  test('gets none where there is no text', () => {
    expect(extracted(' \n').title).toBeNull();
  });
});

test('characters that were taken out are asked about where they stood', () => {
  const { paragraphs, questions } = extracted('The ferry sailed.\n\nThe pi\u202eer \u200bstays.');
  expect(paragraphs).toEqual(['The ferry sailed.', 'The pier stays.']);
  expect(questions.filter(({ about }) => about === 'characters')).toMatchObject([
    { place: { paragraph: 1 } },
  ]);
});

test.each<readonly [string, string, string | null]>([
  ['another language was given', 'The ferry sailed.', 'no'],
  ['it reads as another', 'Ferga seilte i går. '.repeat(12), null],
])('the language is asked about where %s', (_, text, language) => {
  expect(extracted(text, { language }).questions).toContainEqual(
    expect.objectContaining({ about: 'language' }),
  );
});

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
const bare = (words: string): string => words.replaceAll(/\s/gu, '');
const texts = fc
  .tuple(fc.array(pieces, { maxLength: 24 }), fc.constantFrom(' ', ''))
  .map(([words, gap]) => words.join(gap));
const known = [person('m-zarn', 'Maria Zarn', 'Zarn'), person('p', 'Peter Quern')];

describe('whatever the text', () => {
  test('places lie within paragraphs, what they hold is whole, and ids, dates and paragraphs are what they must be', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const extraction = extracted(text, {}, known);
        const { paragraphs, people, statements, date, title } = extraction;
        for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\S(?:.*\S)?$/su);
        for (const { paragraph, start, end } of allPlaces(extraction)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual((paragraphs[paragraph] ?? '').length);
        }
        const ids = people.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every(isPersonId)).toBe(true);
        for (const { name, mentions } of people) expect(mentions.length > 0 && name !== '').toBe(true);
        expect(
          statements.every(({ speaker }) => speaker?.kind !== 'person' || ids.includes(speaker.id)),
        ).toBe(true);
        expect(date.kind === 'unknown' || isDate(date.date)).toBe(true);
        expect(title === null || title.text.trim() !== '').toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test('the kept paragraphs are the text, in its order, but for white space, what is not seen, and what was taken out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, removed, title } = extracted(text);
        const whole = bare(withoutUnusual(text).text);
        let at = 0;
        for (const paragraph of paragraphs) {
          const found = whole.indexOf(bare(paragraph), at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + bare(paragraph).length;
        }
        const out = [...removed.map(({ words }) => words), ...(title?.by === 'source' ? [title.text] : [])];
        expect(bare([...paragraphs, ...out].join(''))).toHaveLength(whole.length);
      }),
      { numRuns: 10_000 },
    );
  });

  test('the same text gives the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extracted(text, {}, known)).toEqual(extracted(text, {}, known));
      }),
      { numRuns: 10_000 },
    );
  });

  test('no string at all makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(extracted(text).paragraphs.join('').length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 10_000 },
    );
  });
});

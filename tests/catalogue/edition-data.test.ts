import { expect, test } from 'vitest';
import type { StatementIndex } from '../../src/model/catalogue.ts';
import type { StatementDetail } from '../../src/model/details.ts';
import { editionData } from '../../src/catalogue/edition-data';
import { editionOf, seedFiles } from '../compile/compiled';
import { harbourWith } from '../compile/harbour';

const seed = editionData(editionOf(seedFiles()));
const harbour = editionData(editionOf(harbourWith()));

test('every article, statement, person and country has its file, beside the four of the whole', () => {
  expect([...harbour.keys()]).toEqual([
    'data/catalogue.json',
    'data/statements.json',
    'data/attributions.json',
    'data/permalinks.json',
    'data/articles/harbour-talks.json',
    'data/statements/aaaa1.json',
    'data/statements/bbbb2.json',
    'data/statements/cccc3.json',
    'data/people/ada-lindqvist.json',
    'data/people/pell-marrow.json',
    'data/countries/is.json',
    'data/countries/no.json',
  ]);
});

test('the catalogue counts what each speaks, is spoken for and is named in', () => {
  expect(harbour.get('data/catalogue.json')).toEqual({
    format: 1,
    edition: {
      name: 'The Harbour Gazette',
      about: 'Two harbours and what is said of them.',
      language: 'en',
      publisher: 'Made up for tests',
      contact: null,
      id: null,
    },
    articles: [
      {
        slug: 'harbour-talks',
        title: { text: 'Talks on the harbour go on', by: 'edition' },
        language: 'en',
        source: null,
        sourceIsClaimed: false,
        date: { kind: 'printed', date: '2024-05-03' },
        added: null,
        statements: { direct: 1, mixed: 1, indirect: 1 },
        people: [
          { id: 'ada-lindqvist', statements: { direct: 1, mixed: 1, indirect: 1 }, present: true },
          { id: 'pell-marrow', statements: { direct: 0, mixed: 0, indirect: 0 }, present: false },
        ],
        countries: [
          { code: 'no', spokenFor: true, mentioned: true },
          { code: 'is', spokenFor: false, mentioned: true },
        ],
        leadStatement: {
          id: 'bbbb2',
          kind: 'direct',
          speaker: { kind: 'person', id: 'ada-lindqvist', name: 'Ada Lindqvist' },
          words: ['We will open the harbour in May. It’s time'],
        },
      },
    ],
    people: [
      {
        id: 'ada-lindqvist',
        name: 'Ada Lindqvist',
        offices: [{ title: 'Trade Minister', country: 'no', from: '2019', to: '2024-05' }],
        statements: { direct: 1, mixed: 1, indirect: 1 },
        speaksInArticles: 1,
        mentionedInArticles: 1,
      },
      {
        id: 'pell-marrow',
        name: 'Pell Marrow',
        offices: [],
        statements: { direct: 0, mixed: 0, indirect: 0 },
        speaksInArticles: 0,
        mentionedInArticles: 1,
      },
    ],
    countries: [
      {
        code: 'is',
        name: 'Iceland',
        statements: { direct: 0, mixed: 0, indirect: 0 },
        spokenForInArticles: 0,
        mentionedInArticles: 1,
      },
      {
        code: 'no',
        name: 'Norway',
        statements: { direct: 1, mixed: 1, indirect: 1 },
        spokenForInArticles: 1,
        mentionedInArticles: 1,
      },
    ],
  });
});

test('a statement’s page has its paragraph, its sentence and its neighbours', () => {
  expect(harbour.get('data/statements/cccc3.json')).toMatchObject({
    statement: {
      id: 'cccc3',
      article: 'harbour-talks',
      words: ['the “old pier” would stay closed'],
      cue: 'added',
    },
    speaksFor: { code: 'no', name: 'Norway' },
    article: { slug: 'harbour-talks', language: 'en' },
    position: 3,
    total: 3,
    previous: 'bbbb2',
    next: null,
    speakerPhrase: 'She',
    sentence: 'She added that the “old pier” would stay closed.',
    context: [{ pieces: [{ start: 77, end: 109 }] }],
  });
});

test('a person’s page has their offices as worded, statements and mentions', () => {
  expect(harbour.get('data/people/ada-lindqvist.json')).toMatchObject({
    officesAsWorded: [{ text: 'Norwegian Trade Minister', country: { code: 'no' }, article: 'harbour-talks' }],
    statements: [{ id: 'aaaa1' }, { id: 'bbbb2' }, { id: 'cccc3' }],
    mentions: [
      {
        names: [
          { text: 'Ada Lindqvist', count: 1 },
          { text: 'Lindqvist', count: 1 },
        ],
      },
    ],
    articles: [{ slug: 'harbour-talks' }],
  });
  expect(harbour.get('data/people/pell-marrow.json')).toMatchObject({ statements: [], articles: [] });
});

test('a country’s page has who speaks for it and by what it is named', () => {
  expect(seed.get('data/countries/ru.json')).toMatchObject({
    speakers: [{ id: 'andrei-belousov', name: 'Andrei Belousov', statements: { direct: 3, mixed: 0, indirect: 10 } }],
    mentions: [
      {
        names: [
          { text: 'Moscow', namedBy: 'capital', count: 1 },
          { text: 'Russian', namedBy: 'adjective', count: 2 },
          { text: 'Russia', namedBy: 'name', count: 4 },
        ],
      },
    ],
  });
  expect(seed.get('data/countries/de.json')).toMatchObject({ speakers: [], statements: [], articles: [] });
});

test('pages hold so many statements and mentions; their counts hold all', () => {
  const edition = editionOf(harbourWith());
  const articles = Array.from({ length: 60 }, () => edition.articles).flat();
  const many = editionData({ ...edition, articles });
  expect(many.get('data/people/ada-lindqvist.json')).toMatchObject({
    person: { statements: { direct: 60, mixed: 60, indirect: 60 }, mentionedInArticles: 60 },
    statements: { length: 20 },
    mentions: { length: 50 },
  });
});

test('every statement has the sentence that attributes it in one file for all, as on its own page', () => {
  const statements = seed.get('data/statements.json') as StatementIndex;
  const pages = statements.map(({ id }) => seed.get(`data/statements/${id}.json`) as StatementDetail);
  expect(statements.length).toBeGreaterThan(1);
  expect(seed.get('data/attributions.json')).toEqual(
    Object.fromEntries(pages.map(({ statement, sentence }) => [statement.id, sentence])),
  );
});

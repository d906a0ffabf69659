import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textAt } from '../../src/model/place';
import { extracted } from './extracted';

describe('the first article, as it was scraped', () => {
  const [, head = '', body = ''] = readFileSync(
    'src/content/articles/belousov-dong-jun-military-cooperation.md',
    'utf8',
  ).split(/^---\n/m);
  const paragraphs = body.trim().split('\n\n');
  const comment = 'Some nice and useful words on this website , also I find that the layout has great colours.';
  const scrape = [
    ...paragraphs.slice(0, 4),
    'Also Read:The Cat of the Pier',
    ...paragraphs.slice(4),
    'Source:MFA-Russia',
    comment,
  ];
  const extraction = extracted(scrape.join('\n'));

  test('keeps its paragraphs, related link and source, and drops a reader’s comment', () => {
    expect(extraction.paragraphs).toEqual(paragraphs);
    expect(extraction.related).toEqual([{ label: 'Also Read:', title: 'The Cat of the Pier', url: null }]);
    expect(extraction.source).toEqual({ name: 'MFA-Russia', printed: 'Source:MFA-Russia', url: null });
    expect(extraction.removed.map(({ what, after }) => [what, after])).toEqual([
      ['A related link', 4],
      ['The source line', 7],
      ['A reader’s comment', 7],
    ]);
  });

  test('has the year, people and countries that an editor found by hand', () => {
    const { date, people, countries } = extraction;
    expect(date).toMatchObject({ kind: 'inferred', date: '2024' });
    expect(head).toContain(`evidence: ${date.kind === 'inferred' ? textAt(paragraphs, date.evidence) : ''}\n`);
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

  test('attributes every statement to the right speaker', () => {
    expect(
      new Set(extraction.statements.map(({ speaker }) => (speaker?.kind === 'person' ? speaker.id : speaker?.kind))),
    ).toEqual(new Set(['andrei-belousov']));
  });
});

describe('a text without a headline', () => {
  test('gets one from its first words, as a proposal with a question', () => {
    const { title, questions } = extracted('HARBOUR CITY, March 3 (Agency) — The ferry sank. Nobody drowned.');
    expect(title).toEqual({ text: 'The ferry sank', by: 'edition' });
    expect(questions).toContainEqual(expect.objectContaining({ about: 'title' }));
  });
  test('gets none where the text is empty', () => {
    expect(extracted(' \n').title).toBeNull();
  });
});

test('a question points to the place of removed characters', () => {
  const { paragraphs, questions } = extracted('The ferry sailed.\n\nThe pi\u202eer \u200bstays.');
  expect(paragraphs).toEqual(['The ferry sailed.', 'The pier stays.']);
  expect(questions.filter(({ about }) => about === 'characters')).toMatchObject([{ place: { paragraph: 1 } }]);
});

test.each<readonly [string, string, string | null]>([
  ['another language is given', 'The ferry sailed.', 'no'],
  ['the text is not in English', 'Ferga seilte i går. '.repeat(12), null],
])('the language is asked about where %s', (_, text, language) => {
  expect(extracted(text, { language }).questions).toContainEqual(expect.objectContaining({ about: 'language' }));
});

test('a dateline is not part of a statement', () => {
  const { statements, paragraphs } = extracted(
    'OSLO, March 3 (Quay News) — The harbour will be shut, Maria Zarn said.',
  );
  expect(statements.map(({ content: [place] }) => textAt(paragraphs, place))).toEqual(['The harbour will be shut']);
});

test.each([
  'The so-called “winter peace” ended on Monday.',
  'His “friends” left the quay.',
  'Maria Zarn’s new film “The Quay” opens in May.',
  'The word “harbour” is old.',
])('marks that are not speech are left alone: %s', (text) => {
  expect(extracted(text).statements).toEqual([]);
});

test.each(['“.” said Maria Zarn.', '”, said Maria Zarn', '“” “ … ” Maria Zarn said.'])(
  'empty quotation marks are not a statement: %s',
  (text) => {
    expect(extracted(text).statements).toEqual([]);
  },
);

const asked = (text: string): readonly string[] =>
  extracted(text).questions.map(({ about, words }) => `${about}: ${words}`);

describe('the editor is asked', () => {
  test.each<readonly [string, string, string]>([
    [
      'who said a quotation without a speaker',
      'It rained.\n“We sail tomorrow, whatever the ice does.”\nIt snowed.',
      'speaker: We sail tomorrow, whatever the ice does.',
    ],
    ['who is meant by one unknown word', 'Then Zarnix said the harbour was shut.', 'speaker: Zarnix'],
    ['whether a name is a person’s', 'Ovanda Quern said the harbour was shut.', 'person: Ovanda Quern'],
    ['which country is meant', 'The Congolese sailed.', 'country: Congolese'],
    ['which of two people is meant', 'Paul Zarn came. Peter Quern left. He said the harbour was shut.', 'speaker: He'],
    ['when the text was written', 'The harbour is shut.', 'date: '],
  ])('%s', (_, text, question) => {
    expect(asked(text)).toContain(question);
  });

  test('only once about the same words', () => {
    const text = 'Then Zarnix said the harbour was shut.\nLater Zarnix said the pier was gone.';
    const questions = extracted(text).questions.filter(({ about }) => about === 'speaker');
    expect(questions).toHaveLength(1);
    expect(questions[0]?.asks).toContain('The same holds for 1 more of the text.');
  });

  test('in text order, after questions about the whole text', () => {
    const places = extracted('The Congolese sailed.\nThen Zarnix said the harbour was shut.').questions.map(
      ({ place }) => place?.paragraph ?? -1,
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places)).toEqual(new Set([-1, 0, 1]));
  });
});

test('given metadata takes precedence over the text', () => {
  const text = 'Harbour stays open in winter\nThe harbour stays open through the winter, the board decided on Monday.';
  const given = {
    title: 'Harbour stays open in winter',
    date: '2024-03-03',
    source: 'The Quay',
    url: 'https://quay.example/1',
    language: 'en-GB',
  };
  expect(extracted(text, given)).toMatchObject({
    title: { text: 'Harbour stays open in winter', by: 'source' },
    date: { kind: 'printed', date: '2024-03-03' },
    outlet: { name: 'The Quay', url: 'https://quay.example/1' },
    language: 'en-GB',
    paragraphs: [text.split('\n')[1]],
    questions: [],
  });
});

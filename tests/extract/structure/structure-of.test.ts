import { describe, expect, test } from 'vitest';
import { structureOf } from '../../../src/extract/structure/structure-of';

const given = { title: null };
const first = 'The harbour stays open through the winter, the board decided.';
const last = 'Ferries will sail as before, and the pier will be mended.';
/** A text of two paragraphs with a line between or after them. */
const around = (line: string, where: 'between' | 'behind'): string =>
  (where === 'between' ? [first, line, last] : [first, last, line]).join('\n');

describe('paragraphs', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['are lines', 'One is here.\nTwo is here.', ['One is here.', 'Two is here.']],
    ['may have blank lines between them', 'One is here.\n\n \t\nTwo is here.', ['One is here.', 'Two is here.']],
    ['may have any line breaks', 'One.\r\nTwo.\rThree.\u2028Four.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['are trimmed', '  One.  \n\u00a0Two.\u00a0', ['One.', 'Two.']],
    ['keep their inner white space', 'One  two\tthree.', ['One  two\tthree.']],
    ['are none in a blank text', ' \n\n', []],
  ])('%s', (_, text, expected) => {
    expect(structureOf(text, given).paragraphs).toEqual(expected);
  });

  const wrapped = [
    'The harbour of the old town stays open through the',
    'winter, the board decided on a stormy evening, and',
    'nobody who had come to the pier was surprised that',
    'the vote was close.',
    '',
    'Ferries will sail as before, the board added, once',
    'the ice on the river has been broken by the tugs.',
  ];
  test('that are clearly hard-wrapped are joined', () => {
    expect(structureOf(wrapped.join('\n'), given).paragraphs).toEqual([
      wrapped.slice(0, 4).join(' '),
      wrapped.slice(5).join(' '),
    ]);
  });
  test('that are short sentences are not joined', () => {
    const lines = ['The board met.', 'It voted.', 'The pier stays.', 'Ferries sail.', 'All went home.'];
    expect(structureOf(lines.join('\n'), given).paragraphs).toEqual(lines);
  });
  test('that only sometimes end within a sentence are kept, with a question', () => {
    const lines = [
      'The board met in the',
      'hall and voted.',
      'Then it left the hall by the side door for the pier.',
      'The pier stays and',
      'that is good.',
      'Ferries sail.',
      'All is well.',
    ];
    const { paragraphs, doubts } = structureOf(lines.join('\n'), given);
    expect(paragraphs).toEqual(lines);
    expect(doubts).toHaveLength(1);
  });
});

describe('lines of the page around the text are removed, with a reason', () => {
  test.each<readonly [string, 'between' | 'behind', string]>([
    ['Also Read:The Cat of the Pier', 'between', 'A related link'],
    ['READ MORE: Tugs break the ice', 'between', 'A related link'],
    ['Related: https://quay.example/tugs', 'behind', 'A related link'],
    ['Source:Harbour Office', 'behind', 'The source line'],
    ['(Source: Harbour Office)', 'behind', 'The source line'],
    ['Share this article on Facebook', 'behind', 'A line for sharing'],
    ['Facebook Twitter WhatsApp', 'between', 'A line for sharing'],
    ['Sign up for our weekly newsletter', 'between', 'A line for a newsletter'],
    ['Follow us on Telegram', 'behind', 'A line for sharing'],
    ['ADVERTISEMENT', 'between', 'A notice of the page'],
    ['© 2024 The Quay. All rights reserved.', 'behind', 'A copyright notice'],
    ['Tags: harbour, ferries, ice', 'behind', 'A list of tags'],
    ['Photo: Ada Moen', 'between', 'A caption'],
    ['(Quay Photo/Ada Moen)', 'between', 'A caption'],
    ['The pier at dusk. [Quay Images]', 'between', 'A caption'],
    ['3 Comments', 'behind', 'The heading of comments'],
    ['Reporting by Ada Moen; editing by Uma Reef', 'behind', 'The line of credits'],
    ['— Additional reporting by Ada Moen', 'behind', 'The line of credits'],
    ['I really like this website, great and useful post , thanks for sharing!!', 'behind', 'A reader’s comment'],
    ['Great blog! Cheap casino and payday loans at https://spam.example', 'behind', 'A reader’s comment'],
  ])('%s (%s)', (line, where, what) => {
    const { paragraphs, removed } = structureOf(around(line, where), given);
    expect(paragraphs).toEqual([first, last]);
    expect(removed).toMatchObject([{ what, words: line, after: where === 'between' ? 1 : 2 }]);
    expect(removed[0]?.why).not.toBe('');
  });

  test('everything below a heading of comments', () => {
    const { paragraphs, removed } = structureOf(
      `${around('Comments', 'behind')}\nObi: What a pity.\nUma: I was there.`,
      given,
    );
    expect(paragraphs).toEqual([first, last]);
    expect(removed.map(({ what }) => what)).toEqual([
      'The heading of comments',
      'A reader’s comment',
      'A reader’s comment',
    ]);
  });

  test('links below a label', () => {
    const { related, paragraphs } = structureOf(
      `${first}\nRelated articles\n• Tugs break the ice\n• The Cat of the Pier\n${last}`,
      given,
    );
    expect(related.map(({ title }) => title)).toEqual(['Tugs break the ice', 'The Cat of the Pier']);
    expect(paragraphs).toEqual([first, last]);
  });
});

describe('lines that only look like noise are kept', () => {
  test.each([
    'The source: a leak in the pier that nobody had seen before the storm came in from the north and broke the old wall.',
    'Share prices fell.',
    '“I love this website, it is great and useful,” the skipper said of the board’s page.',
    'Sources told the paper that the board would meet.',
    'The photo shows the pier.',
    'By the pier stood a crowd.',
    'Advertisement brings money, the board said.',
    'Comments by the skipper were not recorded.',
  ])('%s', (line) => {
    expect(structureOf(around(line, 'behind'), given).paragraphs).toContain(line);
  });

  test('with a question where they are doubtful', () => {
    const line = '“We sail tomorrow whatever comes,” the skipper said. [Quay Images]';
    const { paragraphs, doubts } = structureOf(around(line, 'between'), given);
    expect(paragraphs).toContain(line);
    expect(doubts).toMatchObject([{ paragraph: 1, words: line }]);
  });
});

test('a related link keeps its label, title and address', () => {
  const { related } = structureOf(around('Also Read: Tugs break the ice https://quay.example/tugs', 'between'), given);
  expect(related).toEqual([{ label: 'Also Read:', title: 'Tugs break the ice', url: 'https://quay.example/tugs' }]);
});

test('a source line is kept as printed', () => {
  expect(structureOf(around('Source: Harbour Office', 'behind'), given).source).toEqual({
    name: 'Harbour Office',
    printed: 'Source: Harbour Office',
    url: null,
  });
});

describe('the head of a text', () => {
  const head = [
    'Harbour stays open through winter',
    'By Ada Moen and Obi Quill, Harbour Desk',
    'Published: 3 March 2024, 10:00',
    first,
    last,
  ];
  const { title, byline, printedDates, paragraphs } = structureOf(head.join('\n'), given);
  test('gives title, authors and date, and is removed from the text', () => {
    expect(title).toEqual({ text: 'Harbour stays open through winter', by: 'source' });
    expect(byline?.names.slice(0, 2)).toEqual(['Ada Moen', 'Obi Quill']);
    expect(printedDates).toEqual(['3 March 2024']);
    expect(paragraphs).toEqual([first, last]);
  });

  test.each([
    ['a sentence', 'The harbour stays open through winter.'],
    ['a single word', 'Harbour'],
    ['what is quoted', '“The harbour stays open for all”'],
  ])('is no headline where it is %s', (_, line) => {
    expect(structureOf(`${line}\n${first}`, given)).toMatchObject({ title: null, paragraphs: [line, first] });
  });

  test('a given title is removed from the text, even with other marks', () => {
    const text = `Harbour’s pier stays\n${first}`;
    expect(structureOf(text, { title: "Harbour's pier stays" })).toMatchObject({
      title: { by: 'source' },
      paragraphs: [first],
    });
  });

  test('a first line other than the given title is kept', () => {
    expect(structureOf(`Tugs and ice and snow\n${first}`, { title: 'Harbour stays open' }).paragraphs).toHaveLength(2);
  });
});

describe('a dateline', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['HARBOUR CITY, March 3 (Agency) — The ferry sank.', 'HARBOUR CITY, March 3 (Agency) —', []],
    [
      'HARBOUR CITY, Norway, 3 March 2024 -- The ferry sank.',
      'HARBOUR CITY, Norway, 3 March 2024 --',
      ['3 March 2024'],
    ],
    ['Harbour City (Agency) – The ferry sank.', 'Harbour City (Agency) –', []],
    ['HARBOUR CITY — The ferry sank.', 'HARBOUR CITY —', []],
  ])('%s', (text, expected, dates) => {
    const { dateline, paragraphs, printedDates } = structureOf(text, given);
    expect(paragraphs).toEqual([text]);
    expect(text.slice(dateline?.start, dateline?.end)).toBe(expected);
    expect(printedDates).toEqual(dates);
  });

  test.each(['The ferry — an old one — sank.', 'Ada Moen – the skipper – left.', 'No, never — she said.'])(
    'is none: %s',
    (text) => {
      expect(structureOf(text, given).dateline).toBeNull();
    },
  );
});

import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../src/extract/dates/date-of';
import { printedDate } from '../../../src/extract/dates/printed-date';

const nothing = { date: null, notAfter: null };

describe('a full date in print', () => {
  test.each<readonly [string, string]>([
    ['March 3, 2024', '2024-03-03'],
    ['3 March 2024, 10:00', '2024-03-03'],
    ['3rd of March 2024', '2024-03-03'],
    ['Sept. 12, 2023', '2023-09-12'],
    ['2024-03-03T10:00:00Z', '2024-03-03'],
    ['Sun, 03 Mar 2024 10:00', '2024-03-03'],
  ])('%s', (text, date) => {
    expect(printedDate(text)).toMatchObject({ date, possible: true });
  });

  test.each(['03/04/2024', 'March 2024', 'in 2024', 'the 3rd of the month'])('is not guessed: %s', (text) => {
    expect(printedDate(text)).toBeNull();
  });
});

describe('the date of a text', () => {
  test('is the given date, even where another is printed', () => {
    expect(dateOf(['One.'], ['3 March 2024'], { date: '2024-02', notAfter: null }).date).toMatchObject({
      kind: 'printed',
      date: '2024-02',
    });
  });

  test('is otherwise the date printed around it', () => {
    expect(dateOf(['One.'], ['3 March 2024'], nothing).date).toMatchObject({
      kind: 'printed',
      date: '2024-03-03',
      words: '3 March 2024',
    });
  });

  test.each<readonly [string, string, string | null]>([
    ['not in the calendar', '2023-02-29', null],
    ['no date', 'yesterday', null],
    ['in the future', '2024-03-03', '2024-03-02'],
    ['in a future year', '2025', '2024-12-31'],
  ])('is refused with a question where it is %s', (_, date, notAfter) => {
    const { date: found, questions } = dateOf(['One.'], [], { date, notAfter });
    expect(found.kind).toBe('unknown');
    expect(questions[0]).toMatchObject({ about: 'date', words: date });
  });

  test('may be the last acceptable day', () => {
    expect(dateOf(['One.'], [], { date: '2024-03-03', notAfter: '2024-03-03' }).date.kind).toBe('printed');
  });
});

describe('a year that the text implies', () => {
  const event = 'the fall of the Berlin Wall';
  test.each<readonly [string, string, string]>([
    [
      `The skipper said next year marks the 40th anniversary of ${event}, too.`,
      '2028',
      `next year marks the 40th anniversary of ${event}`,
    ],
    [`This year is the 30th anniversary of ${event}.`, '2019', `This year is the 30th anniversary of ${event}`],
    [`Last year’s 20th anniversary of ${event} was wet.`, '2010', `Last year’s 20th anniversary of ${event} was wet`],
    ['Ferries will be free next year (2026).', '2025', 'next year (2026'],
    ['The pier broke last year, in 2019, they said.', '2020', 'last year, in 2019'],
  ])('%s', (text, date, words) => {
    const { date: found, questions } = dateOf([text], [], nothing);
    expect(found).toMatchObject({ kind: 'inferred', date });
    expect(found.kind === 'inferred' && text.slice(found.evidence.start, found.evidence.end)).toBe(words);
    expect(questions).toEqual([]);
  });

  test('comes with an explanation', () => {
    const { date } = dateOf([`Next year marks the 40th anniversary of ${event}.`], [], nothing);
    expect(date).toMatchObject({
      because:
        'The fall of the Berlin Wall was in 1989, and its 40th anniversary in 2029. The article calls that “next year”.',
    });
  });

  test('that follows from an anniversary alone is asked about', () => {
    const { date, questions } = dateOf([`They spoke of the 30th anniversary of ${event}.`], [], nothing);
    expect(date).toMatchObject({ kind: 'inferred', date: '2019', confidence: 'unsure' });
    expect(questions).toHaveLength(1);
  });

  test('is rejected where two inferences disagree or where it is in the future', () => {
    const texts = ['The pier broke last year (2019).', 'The pier broke last year (2020).'];
    expect(dateOf(texts, [], nothing)).toMatchObject({
      date: { kind: 'unknown' },
      questions: [{ words: '2020 or 2021' }],
    });
    expect(dateOf(['Free next year (2026).'], [], { date: null, notAfter: '2024-12-31' }).date.kind).toBe('unknown');
  });

  test.each([
    'The 20th anniversary of the pier was wet.',
    'Next year the pier will be mended.',
    'It was built in 1989.',
  ])('is not guessed: %s', (text) => {
    expect(dateOf([text], [], nothing)).toMatchObject({
      date: { kind: 'unknown' },
      questions: [{ about: 'date' }],
    });
  });
});

describe('a date that the text only mentions', () => {
  const paragraphs = [
    'On 3 March 2024 the pier broke, and on 5 March 2024 it rained.',
    'It was built on May 1, 1989.',
    'It opens on 2 May 2024.',
  ];

  test('is not the date of the text, and a question quotes the latest', () => {
    const { date, questions } = dateOf(paragraphs, [], { date: null, notAfter: '2024-04-01' });
    expect(date).toEqual({ kind: 'unknown' });
    expect(questions).toEqual([
      {
        about: 'date',
        place: { paragraph: 0, start: 3, end: 15 },
        words: '3 March 2024',
        asks: 'The text speaks of 2024-03-03, and nothing tells whether it was published then or later. Do you know?',
      },
    ]);
  });

  test('is not asked about where it is impossible or in the future', () => {
    const { questions } = dateOf(['It opens on 2 May 2024.', 'Or on 31 April 2023.'], [], {
      date: null,
      notAfter: '2024-04-01',
    });
    expect(questions).toMatchObject([{ words: '', place: null }]);
  });

  test('is not asked about where the text implies a year', () => {
    expect(dateOf([...paragraphs, 'Free next year (2025).'], [], nothing).date).toMatchObject({
      kind: 'inferred',
      date: '2024',
    });
  });
});

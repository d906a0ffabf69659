import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../src/annotate/annotate-article';
import type { ArticleAssertions, StatementAssertion } from '../../src/annotate/assertions';
import type { AnnotationFault } from '../../src/annotate/fault';
import { type Place, textAt } from '../../src/model/place';
import { country, personId, statementId } from '../model/factories';
import { assertions, harbourInput, listedCountry, listedPerson, paragraphs, quote, statements } from './harbour-input';

const words = (place: Place): string => textAt(paragraphs, place);

describe('an article of which everything holds', () => {
  const { article, faults } = annotateArticle(harbourInput());

  test('has no faults', () => {
    expect(faults).toEqual([]);
  });

  test('has its statements in order of the text, each part where its words are', () => {
    expect(
      article.statements.map(({ id, speakerPhrase, cue, content, sentence }) => [
        id,
        words(speakerPhrase),
        words(cue),
        content.map(words),
        words(sentence),
      ]),
    ).toEqual([
      [
        'aaaa1',
        'Norwegian Trade Minister Ada Lindqvist',
        'according to',
        ['Talks on the harbour between Norway and Iceland will go on'],
        paragraphs[0],
      ],
      [
        'bbbb2',
        'Lindqvist',
        'said',
        ['We will open the harbour in May. It’s time'],
        '“We will open the harbour in May. It’s time,” Lindqvist said.',
      ],
      [
        'cccc3',
        'She',
        'added',
        ['the “old pier” would stay closed'],
        'She added that the “old pier” would stay closed.',
      ],
    ]);
  });

  test('gives a statement its speaker’s name, office and country, and the revision of its wording', () => {
    expect(article.statements[1]).toMatchObject({
      rev: 'd3a4eff4',
      speaker: { kind: 'person', id: 'ada-lindqvist', name: 'Ada Lindqvist' },
      office: 'Norwegian Trade Minister',
      speaksFor: { code: 'no', name: 'Norway' },
    });
  });

  test('knows which countries each statement names', () => {
    expect(article.statements.map(({ countries }) => countries)).toEqual([['no', 'is'], [], []]);
  });

  test('has every place that names a person or a country', () => {
    expect(article.people.map(({ id, mentions }) => [id, mentions.map(words)])).toEqual([
      ['ada-lindqvist', ['Ada Lindqvist', 'Lindqvist']],
      ['pell-marrow', ['Pell Marrow']],
    ]);
    expect(
      article.countries.map(({ code, mentions }) => [
        code,
        mentions.map(({ place, namedBy }) => [words(place), namedBy]),
      ]),
    ).toEqual([
      [
        'no',
        [
          ['Norway', 'name'],
          ['Norwegian', 'adjective'],
          ['Oslo', 'capital'],
        ],
      ],
      ['is', [['Iceland', 'name']]],
    ]);
  });

  test('has its date with the words that it was inferred from', () => {
    expect(article.date).toEqual({
      kind: 'inferred',
      date: '2024',
      evidence: { paragraph: 1, start: 26, end: 32 },
      because: 'It was in May.',
    });
  });

  test('is the same when its input has been cloned, as for a worker', () => {
    expect(annotateArticle(structuredClone(harbourInput()))).toEqual({ article, faults });
  });
});

/** The assertions with one statement changed. */
const withQuoted = (changes: Partial<StatementAssertion>): Partial<ArticleAssertions> => ({
  statements: [statements.reported, { ...statements.quoted, ...changes }, statements.mixed],
});
const withMixed = (changes: Partial<StatementAssertion>): Partial<ArticleAssertions> => ({
  statements: [statements.reported, statements.quoted, { ...statements.mixed, ...changes }],
});
const [ada = listedPerson('ada-lindqvist'), pell = listedPerson('pell-marrow')] = assertions.people;

interface Faulty {
  readonly what: string;
  readonly changes: Partial<ArticleAssertions>;
  readonly code: AnnotationFault['code'];
  readonly path: AnnotationFault['path'];
  readonly statement?: string;
  /** The words at the fault's places. */
  readonly words?: readonly string[];
  readonly message: string;
}

const table: readonly Faulty[] = [
  {
    what: 'content that the text does not have',
    changes: withQuoted({ content: [quote('We will close it')] }),
    code: 'not-in-text',
    path: ['statements', 1, 'content', 0],
    statement: 'bbbb2',
    message: 'the content “We will close it” is not in the text; copy the words from the text as they stand there',
  },
  {
    what: 'content of no words',
    changes: withQuoted({ content: [quote('')] }),
    code: 'not-in-text',
    path: ['statements', 1, 'content', 0],
    statement: 'bbbb2',
    message: 'the content “” is not in the text; copy the words from the text as they stand there',
  },
  {
    what: 'content that stands in several places',
    changes: withQuoted({ content: [quote('the harbour')] }),
    code: 'ambiguous',
    path: ['statements', 1, 'content', 0],
    statement: 'bbbb2',
    words: ['the harbour', 'the harbour'],
    message:
      'the content “the harbour” stands 2 times in paragraphs 1 and 2; add the prefix or suffix that tells which is meant',
  },
  {
    what: 'pieces out of order',
    changes: withMixed({ content: [quote('would stay closed'), quote('the “old pier”')] }),
    code: 'pieces-out-of-order',
    path: ['statements', 2, 'content', 1],
    statement: 'cccc3',
    words: ['the “old pier”'],
    message: 'this piece does not stand after the one before it; list pieces in reading order, apart',
  },
  {
    what: 'a cue that is a part of a word',
    changes: withQuoted({ cue: quote('sai') }),
    code: 'not-in-text',
    path: ['statements', 1, 'cue'],
    statement: 'bbbb2',
    message: 'the cue “sai” is not in the text as whole words; it stands in paragraph 2 otherwise',
  },
  {
    what: 'a phrase within the content',
    changes: withMixed({ phrase: quote('old pier') }),
    code: 'within-content',
    path: ['statements', 2, 'phrase'],
    statement: 'cccc3',
    words: ['old pier'],
    message: 'the phrase “old pier” stands only within the statement’s own content; name words outside it',
  },
  {
    what: 'quoted words that are called reported',
    changes: withQuoted({ kind: 'indirect' }),
    code: 'wrong-kind',
    path: ['statements', 1, 'content', 0],
    statement: 'bbbb2',
    words: ['We will open the harbour in May. It’s time'],
    message:
      '“We will open the harbour in May. It’s time” stands in quotation marks; reported speech does not: its kind is direct or mixed',
  },
  {
    what: 'statements that cross',
    changes: {
      statements: [
        ...assertions.statements,
        { ...statements.mixed, id: statementId('dddd4'), kind: 'indirect', content: [quote('that the “old')] },
      ],
    },
    code: 'overlap',
    path: ['statements', 3, 'content', 0],
    statement: 'dddd4',
    words: ['the “old'],
    message:
      'statements “cccc3” and “dddd4” share “the “old”, overlapping in a way that cannot be shown; let one hold the other, or part them',
  },
  {
    what: 'a speaker who is not listed',
    changes: withQuoted({ speaker: { kind: 'person', id: personId('bo-quill') } }),
    code: 'speaker-not-listed',
    path: ['statements', 1, 'speaker'],
    statement: 'bbbb2',
    message: 'the speaker “bo-quill” is not in this article’s “people”; add the person',
  },
  {
    what: 'an unnamed speaker in other words than the text’s',
    changes: withQuoted({ speaker: { kind: 'unnamed', name: 'an official' } }),
    code: 'speaker-not-in-text',
    path: ['statements', 1, 'speaker'],
    statement: 'bbbb2',
    message: 'the unnamed speaker “an official” is not in the text; use its own phrase',
  },
  {
    what: 'a country that speaks and does not exist',
    changes: withQuoted({ speaker: { kind: 'country', code: country('zz') } }),
    code: 'unknown-country',
    path: ['statements', 1, 'speaker'],
    statement: 'bbbb2',
    message: 'there is no country “zz”; use its two letters of ISO 3166-1, such as gb',
  },
  {
    what: 'evidence that the text does not have',
    changes: { date: { kind: 'inferred', date: '2024', evidence: quote('next May'), because: 'It says so.' } },
    code: 'not-in-text',
    path: ['date', 'evidence'],
    message: 'the evidence “next May” is not in the text; copy the words from the text as they stand there',
  },
  {
    what: 'somebody whom nobody knows',
    changes: { people: [...assertions.people, listedPerson('bo-quill')] },
    code: 'unknown-person',
    path: ['people', 2, 'person'],
    message: 'nobody is known by the id “bo-quill”; correct it',
  },
  {
    what: 'an office in other words than the text’s',
    changes: { people: [{ ...ada, office: 'Prime Minister' }, pell] },
    code: 'office-not-in-text',
    path: ['people', 0, 'office'],
    message: 'the office “Prime Minister” is not in the text; word it as there, or leave it out',
  },
  {
    what: 'somebody who is listed twice',
    changes: { people: [ada, pell, pell] },
    code: 'listed-twice',
    path: ['people', 2, 'person'],
    message: '“pell-marrow” is listed twice; keep one',
  },
  {
    what: 'somebody whom the text does not name',
    changes: { people: [ada, { ...pell, except: [quote('Pell Marrow')] }] },
    code: 'not-named',
    path: ['people', 1, 'person'],
    message: 'the text names “pell-marrow” nowhere; take it out, or add an alias or an “also”',
  },
  {
    what: 'an “also” over another one',
    changes: { people: [ada, { ...pell, also: [quote('Observers in'), quote('in Oslo')] }] },
    code: 'also-overlaps',
    path: ['people', 1, 'also', 1],
    words: ['in Oslo'],
    message: '“also”: “in Oslo” overlaps another “also”; keep one',
  },
  {
    what: 'an “except” that takes nothing out',
    changes: { countries: [listedCountry('no', { except: [quote('Observers')] }), listedCountry('is')] },
    code: 'except-unused',
    path: ['countries', 0, 'except', 0],
    words: ['Observers'],
    message: '“except” takes nothing out: this place would not be marked anyway; remove it',
  },
  {
    what: 'something removed after the end',
    changes: { removed: [{ what: 'A line', why: 'Not text', after: 4 }] },
    code: 'removed-beyond-end',
    path: ['removed', 0, 'after'],
    message: '“after” is 4; the text has 3 paragraphs: allowed are 0 to 3',
  },
];

describe('a fault is a value with its place', () => {
  test.each(table)('$what', ({ changes, code, path, statement = null, words: expected = [], message }) => {
    const { faults } = annotateArticle(harbourInput(changes));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code, path, statement, message });
    expect(faults[0]?.places.map(words)).toEqual(expected);
  });

  test('and says where words are that two listed countries share', () => {
    const text = ['The Nordic ports of Norway and Iceland.'];
    const input = { ...harbourInput({ people: [], statements: [], date: { kind: 'unknown' }, removed: [] }) };
    expect(annotateArticle({ ...input, paragraphs: text }).faults).toEqual([
      {
        code: 'ambiguous-country',
        path: ['countries'],
        statement: null,
        places: [{ paragraph: 0, start: 4, end: 10 }],
        message: '“Nordic” in paragraph 1 may name no or is; take it from all but one of them with “except”',
      },
    ]);
  });
});

test('all faults are found at once, and what they are about is left out of the article', () => {
  const { article, faults } = annotateArticle(
    harbourInput({
      ...withQuoted({ phrase: quote('Nobody'), cue: quote('shouted') }),
      date: { kind: 'inferred', date: '2024', evidence: quote('next May'), because: 'It says so.' },
      countries: [...assertions.countries, listedCountry('zz')],
    }),
  );
  expect(faults.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      ['statements', 1, 'phrase'],
      ['statements', 1, 'cue'],
      ['date', 'evidence'],
      ['countries', 2],
    ]),
  );
  expect(article.statements.map(({ id }) => id)).toEqual(['aaaa1', 'cccc3']);
  expect(article.date).toEqual({ kind: 'unknown' });
  expect(article.countries.map(({ code }) => code)).toEqual(['no', 'is']);
});

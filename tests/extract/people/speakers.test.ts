import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../../src/compile/gazetteer';
import type { CountryFinding } from '../../../src/extract/countries/country-finding';
import { findCountries } from '../../../src/extract/countries/find-countries';
import { countryWords } from '../../../src/extract/people/country-words';
import { namesIn } from '../../../src/extract/people/names-in';
import { peopleOfText } from '../../../src/extract/people/people-of-text';
import { resolveSpeakers } from '../../../src/extract/people/resolve-speakers';
import type { ResolvedSpeaker } from '../../../src/extract/people/speaker-context';
import { textWords } from '../../../src/extract/people/text-words';
import type { Place } from '../../../src/model/place';

/** Resolves the phrases in brackets. Each line of the text is a paragraph. */
function resolved(marked: string): readonly ResolvedSpeaker[] {
  const phrases: Place[] = [];
  const paragraphs = marked.split('\n').map((line, paragraph) => {
    const pieces = line.split(/[[\]]/);
    let start = 0;
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 1) phrases.push({ paragraph, start, end: start + piece.length });
      start += piece.length;
    }
    return pieces.join('');
  });
  const text = textWords(paragraphs);
  const { people, shared } = peopleOfText(namesIn(text, countryWords(gazetteer.forms), phrases), []);
  const countries = paragraphs.flatMap((line, paragraph) =>
    findCountries(line, gazetteer.forms).map((finding: CountryFinding) => ({
      ...finding,
      place: { ...finding, paragraph },
    })),
  );
  return resolveSpeakers(phrases, { text, people, shared, countries, quoted: [] });
}

const speakers = (marked: string) => resolved(marked).map(({ speaker }) => speaker);
const zarn = { kind: 'person', id: 'maria-zarn' };
const quern = { kind: 'person', id: 'peter-quern' };

describe('a phrase that names a person', () => {
  test.each([
    '[Maria Zarn] said so.',
    '[Harbour Minister Maria Zarn] said so.',
    'Maria Zarn came. [Zarn] said so.',
    '[Maria Zarn, the skipper,] said so.',
    '[The Norwegian minister, Maria Zarn,] said so.',
    'Maria Zarn came. Then [MS ZARN]: No.',
  ])('%s', (marked) => {
    expect(speakers(marked)).toEqual([zarn]);
  });
});

describe('a phrase that names a person but means another', () => {
  test.each([
    'Maria Zarn came. [Zarn’s campaign] said so.',
    'Maria Zarn came. [A spokesman for Maria Zarn] said so.',
    'Maria Zarn came. [Zarn supporters] said so.',
  ])('%s', (marked) => {
    expect(speakers(marked)[0]).not.toEqual(zarn);
  });
});

describe('a title alone means its holder', () => {
  test.each<readonly [string, unknown]>([
    ['Harbour Minister Maria Zarn met Mayor Peter Quern. [The minister] said so.', zarn],
    ['Harbour Minister Maria Zarn met Mayor Peter Quern. [The mayor] said so.', quern],
    ['Norwegian Minister Maria Zarn met Danish Minister Peter Quern. [The Norwegian minister] said so.', zarn],
    ['Maria Zarn, the harbour minister, came. [The minister] said so.', zarn],
    ['Maria Zarn came. [The minister] said so.', { kind: 'unnamed', name: 'The minister' }],
  ])('%s', (marked, expected) => {
    expect(speakers(marked)).toEqual([expected]);
  });

  test('is unsure where several people hold it', () => {
    const [first] = resolved('Minister Maria Zarn met Minister Peter Quern. [The minister] said so.');
    expect(first).toMatchObject({ speaker: quern, confidence: 'unsure', others: [{ name: 'Maria Zarn' }] });
  });
});

describe('a pronoun refers to', () => {
  test.each<readonly [string, string, readonly unknown[]]>([
    ['the person who was named', 'Maria Zarn came. [She] said so.', [zarn]],
    [
      'the speaker rather than another person',
      'In talks with Peter Quern, [Maria Zarn] praised it. [She] said so.',
      [zarn, zarn],
    ],
    ['the person whose title fits', 'Ms. Maria Zarn met Mr. Peter Quern. [He] said so. [She] did not.', [quern, zarn]],
    [
      'the person whom an earlier pronoun fits',
      'Maria Zarn came.\n[She] said so.\nPeter Quern came.\n[He] said so. Then [she] said more.',
      [zarn, quern, zarn],
    ],
    ['the person right before a “who”', 'Peter Quern saw Maria Zarn, [who] said so.', [zarn]],
    ['nobody where nobody was named', '[She] said so.', [{ kind: 'unnamed', name: 'She' }]],
    ['the unknown author', 'Maria Zarn came. [I] think so.', [{ kind: 'unnamed', name: 'I' }]],
    [
      'the last speakers',
      '[Officials] said so. [They] said more.',
      [
        { kind: 'unnamed', name: 'Officials' },
        { kind: 'unnamed', name: 'Officials' },
      ],
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakers(marked)).toEqual(expected);
  });

  test('one of two equally salient people, with a question', () => {
    const [first] = resolved('Paul Zarn came. Peter Quern left. [He] said so.');
    expect(first).toMatchObject({ speaker: quern, confidence: 'unsure', others: [{ name: 'Paul Zarn' }] });
  });
});

describe('a speaker who is not a person is not made one', () => {
  test.each<readonly [string, unknown]>([
    ['[Oslo] said so.', { kind: 'country', code: 'no' }],
    ['[The United States] said so.', { kind: 'country', code: 'us' }],
    ['[The Harbour Ministry] said so.', { kind: 'organisation', name: 'Harbour Ministry' }],
    ['[The ministry] said so.', { kind: 'organisation', name: 'The ministry' }],
    ['[police] said so.', { kind: 'organisation', name: 'police' }],
    ['[a senior official] said so.', { kind: 'unnamed', name: 'a senior official' }],
    ['[Two people who saw it] said so.', { kind: 'unnamed', name: 'Two people who saw it' }],
    ['[The Ministers] said so.', { kind: 'unnamed', name: 'The Ministers' }],
    ['[A new report] said so.', { kind: 'unnamed', name: 'A new report' }],
  ])('%s', (marked, expected) => {
    expect(speakers(marked)).toEqual([expected]);
  });

  test('a capitalised word alone may be anybody, so it is asked about', () => {
    expect(resolved('Then [Zarnix] said so.')).toMatchObject([
      { speaker: { kind: 'unnamed', name: 'Zarnix' }, confidence: 'unsure' },
    ]);
  });
});

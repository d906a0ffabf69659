import { expect, test } from 'vitest';
import { characterQuestions } from '../../../src/extract/questions/character-questions';

const text = { paragraphs: ['The ferry sailed.', 'The pier stays.'], starts: [0, 19] };
const unusual = (...found: readonly (readonly [number, string])[]) =>
  found.map(([at, character]) => ({ at, character }));
const asked = (...found: readonly (readonly [number, string])[]) =>
  characterQuestions(unusual(...found), text).map(({ place, words, asks }) => ({
    place,
    words,
    asks: asks.split(': ')[1],
  }));

test('characters removed from one paragraph are one question, at the first of them', () => {
  expect(asked([4, '\u202e'], [10, '\u200b'], [12, '\u200b'])).toEqual([
    { place: { paragraph: 0, start: 3, end: 5 }, words: ' f', asks: 'U+202E, U+200B. Is the text as it was meant?' },
  ]);
});

test('each paragraph has its own question, even at its first and last character', () => {
  expect(asked([0, '\u200b'], [19, '\u200b'], [34, '\u200b']).map(({ place }) => place)).toEqual([
    { paragraph: 0, start: 0, end: 1 },
    { paragraph: 1, start: 0, end: 1 },
  ]);
  expect(asked([34, '\u200b']).map(({ place }) => place)).toEqual([{ paragraph: 1, start: 14, end: 15 }]);
});

test('characters outside the paragraphs are one question without a place', () => {
  expect(asked([18, '\u200b'], [60, '\u202e'])).toEqual([
    { place: null, words: 'U+200B, U+202E', asks: 'U+200B, U+202E. Is the text as it was meant?' },
  ]);
});

test('at most six different characters are named', () => {
  const kinds = ['\u200b', '\u200e', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
  expect(asked(...kinds.map((kind) => [2, kind] as const))[0]?.asks).toBe(
    'U+200B, U+200E, U+202A, U+202B, U+202C, U+202D and others. Is the text as it was meant?',
  );
});

test('the question says how many there were', () => {
  const [one, three] = [
    [[4, '\u200b']],
    [
      [4, '\u200b'],
      [5, '\u200b'],
      [6, '\u200b'],
    ],
  ] as const;
  expect(characterQuestions(unusual(...one), text)[0]?.asks).toMatch(/^A character was taken out here/);
  expect(characterQuestions(unusual(...three), text)[0]?.asks).toMatch(/^3 characters were taken out here/);
});

test('a text without such characters is not asked about', () => {
  expect(characterQuestions([], text)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../src/annotate/locate';
import { selectorFor } from '../../src/annotate/selector-for';
import { runs } from '../runs';

const paragraphs = [
  'He said that he would go. She said so.',
  'He said no. Then he said yes.',
  'The end of it. The end of it.',
];

function placeOf(paragraph: number, words: string, nth = 1) {
  const text = paragraphs[paragraph] ?? '';
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { paragraph, start, end: start + words.length };
}

test.each([
  ['words that stand once', placeOf(0, 'would go'), { exact: 'would go', prefix: '', suffix: '' }],
  ['what the word after tells', placeOf(0, 'he'), { exact: 'he', prefix: '', suffix: ' would' }],
  ['what the word before tells', placeOf(0, 'said', 2), { exact: 'said', prefix: '', suffix: ' so.' }],
  ['what only both sides tell', placeOf(1, 'said', 1), { exact: 'said', prefix: '', suffix: ' no.' }],
  [
    'what the place in its paragraph tells',
    placeOf(2, 'The end of it.', 2),
    { exact: 'The end of it.', prefix: 'it. ', suffix: '' },
  ],
])('%s', (_, place, selector) => {
  expect(selectorFor(paragraphs, place)).toEqual(selector);
});

test('the first of two equal sentences is told by what follows it', () => {
  expect(selectorFor(paragraphs, placeOf(2, 'The end of it.'))).toEqual({
    exact: 'The end of it.',
    prefix: '',
    suffix: ' The',
  });
});

test('of equal paragraphs nothing tells one from the other', () => {
  expect(selectorFor(['The end.', 'The end.'], { paragraph: 0, start: 0, end: 8 })).toBeNull();
});

test('a part of a word is no whole word', () => {
  expect(selectorFor(['Harbour'], { paragraph: 0, start: 0, end: 4 }, 'whole words')).toBeNull();
});

test('whatever it gives, the compiler finds that place with it and no other', () => {
  const word = fc.constantFrom('he', 'said', 'that', 'the', 'pier', 'he,');
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), fc.nat(), (texts, a, b, c) => {
      const paragraph = a % texts.length;
      const length = (texts[paragraph] ?? '').length;
      const start = b % length;
      const place = { paragraph, start, end: start + 1 + (c % (length - start)) };
      const selector = selectorFor(texts, place);
      expect(selector === null ? place : locate(texts, selector)).toEqual(
        selector === null ? place : { ok: true, place },
      );
    }),
    runs(10_000),
  );
});

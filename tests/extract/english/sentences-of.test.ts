import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/extract/english/sentences-of.ts';
import { readParagraph } from '../../../src/extract/statements/read-paragraph.ts';

/** The sentences of a paragraph, with a bar between them. */
function split(text: string): string {
  const { words, sentences } = readParagraph(text, { start: 0, end: text.length });
  return sentences.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end)).join(' | ');
}

test.each([
  'Two boats sank. | One came home.',
  'Dr. Moen left. | She was glad.',
  'Sen. Ada Moen (D-N.Y.) left.',
  'They live in the U.S. | The boats are old.',
  'They live in the U.S. with Moen.',
  'She met A. Moen at 5 p.m. | She was late.',
  'The No. 2 boat sank.',
  'Is it open? | It is!',
  '“It stays. We are glad,” she said. | They left.',
  '“It stays.” | They left.',
  'Well … it stays. | So do we.',
  'Moen Bros. opened.',
])('%s', (marked) => {
  expect(split(marked.replaceAll(' | ', ' '))).toBe(marked);
});

test('no sentence is longer than 250 words, so that work on each is bounded', () => {
  const { words } = readParagraph('word '.repeat(1000), { start: 0, end: 5000 });
  expect(Math.max(...sentencesOf(words).map(({ from, to }) => to - from))).toBeLessThanOrEqual(251);
});

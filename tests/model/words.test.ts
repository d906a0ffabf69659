import { expect, test } from 'vitest';
import { quotedText, wordsOf } from '../../src/model/words.ts';
import { person, statementIn } from './factories.ts';

const paragraphs = ['“One,” she said, “two.', 'Three.” That was all.'];
const statement = statementIn(paragraphs, {
  id: 'aaaaa',
  kind: 'direct',
  speaker: person('ada-berg', 'Ada Berg'),
  content: ['One,', 'two.', 'Three.'],
});

test('words are slices of the text, one a piece', () => {
  expect(wordsOf(statement, paragraphs)).toEqual(['One,', 'two.', 'Three.']);
});

test('direct speech stands in one pair of marks, with a sign for each interruption', () => {
  expect(quotedText('direct', ['One,', 'two.'])).toBe('“One, […] two.”');
});

test('marks within direct speech are left as the article has them', () => {
  expect(quotedText('direct', ['They said “no” to us.'])).toBe('“They said “no” to us.”');
});

test('mixed and indirect speech get no marks', () => {
  expect(quotedText('mixed', ['it was “good”'])).toBe('it was “good”');
  expect(quotedText('indirect', ['that it grows', 'and helps'])).toBe('that it grows […] and helps');
});

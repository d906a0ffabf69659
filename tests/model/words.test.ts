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

test('words are slices of the text, one a piece; where only a paragraph ends, the piece goes on', () => {
  expect(wordsOf(statement, paragraphs)).toEqual(['One,', 'two.\nThree.']);
});

test('a paragraph that says something else first begins another piece', () => {
  const apart = ['“One.”', 'She paused. “Two.”'];
  const content: [string, string] = ['One.', 'Two.'];
  const broken = statementIn(apart, { id: 'aaaaa', kind: 'direct', speaker: person('ada-berg', 'Ada Berg'), content });
  expect(wordsOf(broken, apart)).toEqual(['One.', 'Two.']);
});

test('in one line the end of a paragraph is a space', () => {
  expect(quotedText('direct', ['One.\nTwo.'])).toBe('“One. Two.”');
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

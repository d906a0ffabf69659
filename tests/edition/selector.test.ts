import { expect, test } from 'vitest';
import { readMarkup } from './markup';
import { selectorOf } from './selector';

const { paragraphs, stretches } = readMarkup([
  'She said {says:a|yes}. Then he said {says:b|yes}, and {who:a,b|they} {cue:a|left}.',
  'Nobody {says:b|left.}',
]);

test('markup is read out of a text, with where it stood', () => {
  expect(paragraphs).toEqual(['She said yes. Then he said yes, and they left.', 'Nobody left.']);
  expect(stretches('says', 'b')).toEqual([
    { paragraph: 0, start: 27, end: 30 },
    { paragraph: 1, start: 7, end: 12 },
  ]);
  expect(stretches('who', 'a')).toEqual(stretches('who', 'b'));
});

test.each([
  ['a', { exact: 'yes', suffix: '.' }],
  ['b', { exact: 'yes', suffix: ',' }],
])('words that stand twice get the least context that tells them apart: %s', (key, selector) => {
  const [stretch] = stretches('says', key);
  expect(stretch && selectorOf(stretch, { paragraphs, wholeWords: false })).toEqual(selector);
});

test('words that stand once where they are looked for need no context', () => {
  const [cue] = stretches('cue', 'a');
  const scope = { paragraphs, within: new Set([0]), outside: stretches('says', 'a'), wholeWords: true };
  expect(cue && selectorOf(cue, scope)).toBe('left');
});

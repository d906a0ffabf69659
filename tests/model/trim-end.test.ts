import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimEnd } from '../../src/model/trim-end.ts';

test.each([
  ['a, b, ', ', ', 'a, b'],
  ['a', ', ', 'a'],
  [' ,, ', ', ', ''],
  ['', ', ', ''],
  [', a', ', ', ', a'],
])('%j without %j at its end is %j', (text, characters, trimmed) => {
  expect(trimEnd(text, characters)).toBe(trimmed);
});

test('takes away only what stands at the end, and all of it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const trimmed = trimEnd(text, ' .!');
      expect(text.startsWith(trimmed)).toBe(true);
      expect(text.slice(trimmed.length)).toMatch(/^[ .!]*$/);
      expect(' .!'.includes(trimmed.at(-1) ?? 'x')).toBe(false);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../src/annotate/sentences';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

test.each<readonly [string, ...string[]]>([
  ['One.', 'One.'],
  ['No full stop', 'No full stop'],
  ['One. Two.', 'One.', 'Two.'],
  ['One?  Two! Three…', 'One?', 'Two!', 'Three…'],
  ['The U.S. envoy left.', 'The U.S. envoy left.'],
  ['The U.S. Senate voted.', 'The U.S. Senate voted.'],
  ['He left the U.S. The ship stayed.', 'He left the U.S.', 'The ship stayed.'],
  ['Mr. Marrow met Dr. Quill. They ate.', 'Mr. Marrow met Dr. Quill.', 'They ate.'],
  ['J. P. Marrow spoke.', 'J. P. Marrow spoke.'],
  ['At 5 p.m. Marrow spoke. At 6 p.m. he slept.', 'At 5 p.m. Marrow spoke.', 'At 6 p.m. he slept.'],
  ['See No. 5 first. No. Never.', 'See No. 5 first.', 'No.', 'Never.'],
  ['It rose 3.5 points. Good.', 'It rose 3.5 points.', 'Good.'],
  ['“I go. You stay.” He went.', '“I go.', 'You stay.”', 'He went.'],
  ['“Will you?” she asked. “No.”', '“Will you?” she asked.', '“No.”'],
  ['He said so (twice.) She did not.', 'He said so (twice.)', 'She did not.'],
  ['Wait... what? Yes.', 'Wait... what?', 'Yes.'],
  ['Quill Inc. grew. Pier Ltd. fell.', 'Quill Inc. grew.', 'Pier Ltd. fell.'],
  ['In Oct. 2024 it began.', 'In Oct. 2024 it began.'],
  ['港は開く。船が来た。', '港は開く。', '船が来た。'],
])('%s', (text, ...expected) => {
  expect(split(text)).toEqual(expected);
});

test('no text is no sentence', () => {
  expect(split('')).toEqual([]);
});

test('sentences leave out nothing but blanks, and follow one another', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '”', '?', '5', '\u00a0') }), (text) => {
      const spans = sentences(text);
      const between = [0, ...spans.map(({ end }) => end)].map((from, index) =>
        text.slice(from, spans[index]?.start ?? text.length),
      );
      expect(between.join('').trim()).toBe('');
      for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
    }),
  );
});

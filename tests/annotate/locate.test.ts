import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../src/annotate/locate';
import { textAt } from '../../src/model/place';

test('what is located is the selector’s own words, between its prefix and suffix', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '\u{1f600}'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), words, words, words, (paragraphs, exact, prefix, suffix) => {
      fc.pre(exact !== '');
      const located = locate(paragraphs, { exact, prefix, suffix });
      if (!located.ok) return;
      expect(textAt(paragraphs, located.place)).toBe(exact);
      const text = paragraphs[located.place.paragraph] ?? '';
      expect(text.slice(0, located.place.start).endsWith(prefix)).toBe(true);
      expect(text.slice(located.place.end).startsWith(suffix)).toBe(true);
    }),
  );
});

test('words that stand once in a text are found where they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-c ]{1,20}$/), { minLength: 1 }), fc.nat(), (paragraphs, seed) => {
      const paragraph = seed % paragraphs.length;
      const text = paragraphs[paragraph] ?? '';
      const start = seed % (text.length + 1);
      const marked = paragraphs.with(paragraph, `${text.slice(0, start)}Z${text.slice(start)}`);
      expect(locate(marked, { exact: 'Z', prefix: '', suffix: '' })).toEqual({
        ok: true,
        place: { paragraph, start, end: start + 1 },
      });
    }),
  );
});

test('a selector without words names no place', () => {
  expect(locate(['Some text.', ''], { exact: '', prefix: '', suffix: '' })).toMatchObject({ ok: false, places: [] });
});

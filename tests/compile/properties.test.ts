import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { locate } from '../../src/annotate/locate';
import { overlaps } from '../../src/annotate/overlaps';
import { paragraphsOf } from '../../src/compile/paragraphs';
import { textAt } from '../../src/model/place';
import { runs } from '../runs';
import { article, harbour, harbourWith } from './harbour';

const withoutBlanks = (from: string): string => from.replaceAll(/[ \t\n]/g, '');
const paths = [...Object.keys(harbour), 'articles/new.md'];

test('whatever bytes the files hold, compiling gives an edition or faults', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
      const compiled = compile(harbourWith({ [path]: bytes }));
      expect(compiled.ok || compiled.faults.length > 0).toBe(true);
    }),
  );
});

test('whatever is cut from or put into a file, compiling gives an edition or faults with lines of it', () => {
  const yaml = fc.string({ unit: fc.constantFrom(...Array.from('-:{}[]\'"|>&*#!%@`, \n\tax0“”.\u202e')) });
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(harbour)), fc.nat(2000), fc.nat(30), yaml, (path, at, cut, put) => {
      const text = harbour[path] ?? '';
      const start = at % text.length;
      const changed = text.slice(0, start) + put + text.slice(start + cut);
      const compiled = compile(harbourWith({ [path]: changed }));
      const faults = compiled.ok ? [] : compiled.faults.filter(({ file }) => file === path);
      const lines = changed.split('\n').length;
      for (const { line } of faults) expect(line >= 1 && line <= lines).toBe(true);
    }),
    runs(5000),
  );
});

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

test('overlaps are the pairs that cross or are the same, and no others', () => {
  const piece = fc
    .tuple(fc.nat(1), fc.nat(8), fc.integer({ min: 1, max: 5 }))
    .map(([paragraph, start, length]) => ({ paragraph, start, end: start + length }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const bad = pieces.flatMap((a, index) =>
        pieces.slice(index + 1).filter((b) => {
          const apart = a.paragraph !== b.paragraph || a.end <= b.start || b.end <= a.start;
          const same = a.start === b.start && a.end === b.end;
          const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
          return !apart && (same || !nested);
        }),
      );
      expect(overlaps(pieces)).toHaveLength(bad.length);
    }),
  );
});

test('paragraphs hold every word of a text in its order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\u00a0', ' ', '\t', '\n') }), (text) => {
      expect(withoutBlanks(paragraphsOf(text).join(''))).toBe(withoutBlanks(text));
      expect(paragraphsOf(text)).not.toContain('');
    }),
  );
});

test('a line break within a paragraph reads as one space', () => {
  expect(paragraphsOf('One  two \n  three.\n \nFour.')).toEqual(['One  two three.', 'Four.']);
  expect(harbour[article]).toContain('go on,\naccording to');
});

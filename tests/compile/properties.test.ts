import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { paragraphsOf } from '../../src/compile/paragraphs';
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

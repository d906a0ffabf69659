import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import type { Span } from '../../../src/model/place.ts';
import { runs } from '../../runs.ts';

/** Words, marks and breaks in any order. They give far more reports and unpaired marks than random strings. */
const pieces = [
  'Moen', 'Ada Moen', 'she', 'he', 'who', 'which', 'the mayor', 'said', 'told', 'says', 'asked', 'called', 'praised', 'saying',
  'promised', 'according', 'to', 'that', 'and', 'but', 'is', 'was', 'will', 'the harbour', 'the plan', 'open', 'as', 'of', 'It stays',
  'Will it?', 'in a statement', 'on Monday', 'expressed', 'optimism', 'about', 'Q', '“', '”', '"', "'", '’', '‘', "''", '«', '»', '„',
  ',', '.', '?', '!', ':', ';', '—', '-', '(', ')', ' ', ' ', ' ', '\n', '\n\n', '…', '\u00a0', '😀', '\ud800', '\u0301', '\u200b',
]; // prettier-ignore
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  newsLike,
  glued,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const spansOf = (text: string): Span[] =>
  findStatements(text).flatMap(({ content, quoted, speaker, cue }) => [
    ...content,
    ...quoted,
    ...cue,
    ...(speaker === null ? [] : [speaker]),
  ]);

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const mark = /["“”„‟'‘’‚‛`«»‹›「」『』]/;

describe('for every text', () => {
  test('every span is inside one line and is not blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain('\n');
        }
      }),
      runs(10_000),
    );
  });

  test('statements are in order, and no two pieces overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findStatements(text);
        const starts = found.map(({ content }) => content[0].start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { content } of found) {
          for (const [index, piece] of content.slice(1).entries())
            expect(piece.start).toBeGreaterThanOrEqual(content[index]?.end ?? 0);
        }
        const all = found.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start);
        for (const [index, piece] of all.slice(1).entries())
          expect(piece.start).toBeGreaterThanOrEqual(all[index]?.end ?? 0);
      }),
      runs(10_000),
    );
  });

  test('direct speech is right inside marks, and quoted runs are inside the content', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, content, quoted } of findStatements(text)) {
          expect(kind === 'indirect').toBe(quoted.length === 0);
          for (const run of quoted) {
            expect(content.some((piece) => isWithin(run, piece))).toBe(true);
            expect(text.slice(0, run.start).trimEnd().at(-1)).toMatch(mark);
          }
        }
        const direct = findStatements(text).filter(({ kind }) => kind === 'direct');
        expect(direct.map(({ content }) => content)).toEqual(direct.map(({ quoted }) => quoted));
      }),
      runs(10_000),
    );
  });

  test('the statements are repeatable, and paragraphs before them only shift them', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const before = 'Two boats sank.\n\n';
        const moved = findStatements(before + text).map(({ content }) =>
          content.map(({ start }) => start - before.length),
        );
        expect(moved).toEqual(findStatements(text).map(({ content }) => content.map(({ start }) => start)));
      }),
      runs(10_000),
    );
  });
});

test.each([
  ['opening', '“'],
  ['closing', '”'],
  ['straight', '"'],
  ['single', '‘'],
  ['apostrophes', "'"],
  ['low', '„'],
  ['angle', '«'],
])('a thousand %s marks hide no statement that follows them', (_, one) => {
  const text = `${`${one} `.repeat(500)}${one.repeat(500)}\n\nMoen said the harbour stays open.`;
  expect(findStatements(text).map(({ content: [piece] }) => text.slice(piece.start, piece.end))).toContain(
    'the harbour stays open',
  );
});

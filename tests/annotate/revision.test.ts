import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { revisionOf } from '../../src/annotate/revision';
import { statementKinds } from '../../src/model/article';

test.each([
  ['direct', ['We will open the harbour in May. It’s time'], 'd3a4eff4'],
  ['mixed', ['the “old pier” would stay closed'], 'ff92bf41'],
  ['indirect', ['the “old pier” would stay closed'], '612e66fd'],
] as const)('a wording keeps the revision that was published: %s %s', (kind, words, rev) => {
  expect(revisionOf(kind, [...words])).toBe(rev);
});

test('it is the beginning of the SHA-256 of the kind and the pieces as JSON', () => {
  const pieces = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...statementKinds), pieces, (kind, [first = '', ...more]) => {
      const read = [first, ...more].map((piece) => piece.replaceAll('\n', ' ').normalize('NFC'));
      const hash = createHash('sha256')
        .update(JSON.stringify([kind, ...read]))
        .digest('hex');
      expect(revisionOf(kind, [first, ...more])).toBe(hash.slice(0, 8));
    }),
  );
});

test('it does not depend on the form in which letters are written, or on where a paragraph ends', () => {
  expect(revisionOf('direct', ['Más café'.normalize('NFD')])).toBe(revisionOf('direct', ['Más café'.normalize('NFC')]));
  expect(revisionOf('direct', ['First.\nSecond.'])).toBe(revisionOf('direct', ['First. Second.']));
});

test.each([
  ['a letter in another case', 'direct', ['we will open it']],
  ['another mark', 'direct', ['We will open it!']],
  ['words less', 'direct', ['We will open']],
  ['something between its words', 'direct', ['We will', 'open it']],
  ['no quotation marks any more', 'indirect', ['We will open it']],
] as const)('it is another with %s', (_, kind, words) => {
  expect(revisionOf(kind, [...words])).not.toBe(revisionOf('direct', ['We will open it']));
});

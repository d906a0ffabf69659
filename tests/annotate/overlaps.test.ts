import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/annotate/overlaps';

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

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCoveredBy } from '../../../src/extract/places/is-covered-by';
import { placesIn } from '../../../src/extract/places/places-in';
import { itemsInside } from '../../../src/extract/places/items-inside';
import { textAt, type Place } from '../../../src/model/place';
import { runs } from '../../runs';

const place = fc
  .tuple(fc.nat(2), fc.nat(12), fc.integer({ min: 1, max: 6 }))
  .map(([paragraph, start, length]): Place => ({ paragraph, start, end: start + length }));
const holds = (outer: Place, inner: Place): boolean =>
  outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end;
const inOrder = (a: Place, b: Place): number => a.start - b.start || a.end - b.end;

test('items inside a place are the same as by a linear search', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), place, (places, outer) => {
      const found = itemsInside(places.map((one) => ({ place: one })))(outer).map((thing) => thing.place);
      const expected = places.filter((one) => holds(outer, one));
      expect(found).toEqual(expected.toSorted(inOrder));
    }),
    runs(10_000),
  );
});

test('a place is covered where all its characters are inside the merged places', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), place, (places, inner) => {
      const isHeld = (at: number, stretch: readonly Place[]): boolean =>
        stretch.some(({ paragraph, start, end }) => paragraph === inner.paragraph && start <= at && at < end);
      const all = Array.from({ length: inner.end - inner.start }, (_, index) => inner.start + index);
      const covered = isCoveredBy(places)(inner);
      // Places that only touch are not merged.
      expect(covered && !all.every((at) => isHeld(at, places))).toBe(false);
      expect(places.some((one) => holds(one, inner)) && !covered).toBe(false);
    }),
    runs(10_000),
  );
});

test('a span of a text has the same words as its place', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      fc.nat(7),
      fc.nat(7),
      (lines, at, from, to) => {
        const index = at % lines.length;
        const text = lines[index] ?? '';
        const before = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
        const [start, end] = [Math.min(from, to) % text.length, text.length - (to % text.length)].toSorted(
          (a, b) => a - b,
        );
        const span = { start: before + (start ?? 0), end: before + (end ?? 0) };
        expect(textAt(lines, placesIn(lines)(span))).toBe(lines.join('\n').slice(span.start, span.end));
      },
    ),
    runs(10_000),
  );
});

import { groupBy } from '../../model/group-by.ts';
import type { Place } from '../../model/place.ts';
import { lowerBound } from './lower-bound.ts';

/** Returns a test of whether a place lies inside the given places, after those that overlap are merged. */
export function isCoveredBy(places: readonly Place[]): (place: Place) => boolean {
  const byParagraph = new Map<number, readonly Place[]>();
  for (const [paragraph, here] of groupBy(places, (place) => place.paragraph)) {
    byParagraph.set(paragraph, mergeOverlaps(here.toSorted((a, b) => a.start - b.start)));
  }
  return ({ paragraph, start, end }) => {
    const here = byParagraph.get(paragraph) ?? [];
    const first = here[lowerBound(here, (one) => one.end < end)];
    return (first?.start ?? Infinity) <= start;
  };
}

/** Merges overlapping places of one paragraph. Places that only touch stay apart. */
function mergeOverlaps(sorted: readonly Place[]): readonly Place[] {
  const places: Place[] = [];
  for (const place of sorted) {
    const last = places.at(-1);
    if (last !== undefined && place.start < last.end)
      places.splice(-1, 1, { ...last, end: Math.max(last.end, place.end) });
    else places.push(place);
  }
  return places;
}

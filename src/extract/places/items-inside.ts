import { groupBy } from '../../model/group-by.ts';
import type { Place } from '../../model/place.ts';
import { lowerBound } from './lower-bound.ts';

/** Something that stands at a place. */
export interface Placed {
  readonly place: Place;
}

/**
 * Finds, among things at places, those that lie wholly inside a place, in order: a search by halves, so that
 * a paragraph with a hundred thousand of them costs no more than it must.
 */
export function itemsInside<Thing extends Placed>(things: readonly Thing[]): (place: Place) => readonly Thing[] {
  const inOrder = things.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  const byParagraph = groupBy(inOrder, ({ place }) => place.paragraph);
  return ({ paragraph, start, end }) => {
    const here = byParagraph.get(paragraph) ?? [];
    const first = lowerBound(here, ({ place }) => place.start < start);
    const found: Thing[] = [];
    for (let at = first; (here[at]?.place.start ?? end) < end; at += 1) {
      const thing = here[at];
      if (thing !== undefined && thing.place.end <= end) found.push(thing);
    }
    return found;
  };
}

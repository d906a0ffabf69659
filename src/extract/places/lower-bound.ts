/**
 * The first of some things in order that no longer stands before what is sought, as an index; their number where all
 * do. A search by halves: `isBefore` holds for the first things and then for none.
 */
export function lowerBound<Thing>(things: readonly Thing[], isBefore: (thing: Thing) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && isBefore(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}

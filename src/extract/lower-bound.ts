/**
 * The index of the first thing for which `isBefore` is false; their number where there is none. `isBefore` must be true
 * for some things at the start and false for all after them. A binary search.
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

import type { Place } from '../model/place.ts';

/** Two pieces that cannot both be shown: they cross, or are the same stretch. */
export interface Overlap<Piece extends Place> {
  readonly how: 'crossing' | 'same';
  readonly first: Piece;
  readonly second: Piece;
}

const inReadingOrder = (a: Place, b: Place): number => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;

/** The overlaps that cannot be shown as marks; pieces may nest and touch. */
export function overlaps<Piece extends Place>(pieces: readonly Piece[]): Overlap<Piece>[] {
  const found: Overlap<Piece>[] = [];
  /** The pieces that reach over the start of the present one. */
  let open: Piece[] = [];
  for (const piece of pieces.toSorted(inReadingOrder)) {
    open = open.filter(({ paragraph, end }) => paragraph === piece.paragraph && end > piece.start);
    for (const around of open) {
      if (around.start === piece.start && around.end === piece.end) {
        found.push({ how: 'same', first: around, second: piece });
      } else if (around.end < piece.end) found.push({ how: 'crossing', first: around, second: piece });
    }
    open.push(piece);
  }
  return found;
}

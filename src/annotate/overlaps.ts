import type { Place } from '../model/place.ts';

/** Two pieces that cannot both be marked: they cross, or are the same stretch. */
export interface Overlap<Piece extends Place> {
  readonly how: 'crossing' | 'same';
  /** The one that starts first in the text; of two that start together, the longer. */
  readonly first: Piece;
  /** The other. */
  readonly second: Piece;
}

const inReadingOrder = (a: Place, b: Place): number => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;

/** Every two pieces that cannot both be marked. Pieces may nest and touch. */
export function overlaps<Piece extends Place>(pieces: readonly Piece[]): Overlap<Piece>[] {
  const found: Overlap<Piece>[] = [];
  /** Earlier pieces that end after the current one starts. */
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

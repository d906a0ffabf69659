import type { StatementKind } from '../../model/article.ts';
import type { Place } from '../../model/place.ts';
import { escaped } from '../../model/quote-for-message.ts';
import type { Styled } from './wrap.ts';

/** A statement's piece with its number in the report. */
export interface Piece {
  readonly place: Place;
  readonly number: number;
  readonly kind: StatementKind;
}

/** The marks around a piece. They differ by kind, for terminals without colour. */
export const brackets: Readonly<Record<StatementKind, readonly [string, string]>> = {
  direct: ['⟦', '⟧'],
  mixed: ['⟨', '⟩'],
  indirect: ['⌊', '⌋'],
};

/** Colours that are legible on light and dark terminals. */
const styles: Readonly<Record<StatementKind, string>> = {
  direct: '\u001b[1;34m',
  mixed: '\u001b[35m',
  indirect: '\u001b[4m',
};

/** The escape sequence for statements of a kind; `''` without colour. */
export function styleOf(kind: StatementKind, color: boolean): string {
  return color ? styles[kind] : '';
}

/** A paragraph with brackets and numbers around the statements in it; pieces may nest. */
export function markedParagraph(text: string, paragraph: number, pieces: readonly Piece[], color: boolean): Styled[] {
  const own = pieces.filter(({ place }) => place.paragraph === paragraph);
  const cuts = [...new Set([0, text.length, ...own.flatMap(({ place }) => [place.start, place.end])])].toSorted(
    (a, b) => a - b,
  );
  const styled: Styled[] = [];
  for (const [index, at] of cuts.entries()) {
    const closing = own.filter(({ place }) => place.end === at).toSorted((a, b) => b.place.start - a.place.start);
    const opening = own.filter(({ place }) => place.start === at).toSorted((a, b) => b.place.end - a.place.end);
    for (const { kind } of closing) styled.push({ text: brackets[kind][1], style: styleOf(kind, color) });
    for (const { kind, number } of opening) {
      styled.push({ text: `${brackets[kind][0]}${number} `, style: styleOf(kind, color) });
    }
    const next = cuts[index + 1];
    if (next === undefined) continue;
    const around = own.filter(({ place }) => place.start <= at && place.end >= next);
    const inner = around.toSorted((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start))[0];
    styled.push({ text: escaped(text.slice(at, next)), style: inner ? styleOf(inner.kind, color) : '' });
  }
  return styled;
}

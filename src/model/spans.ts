import type { Span } from './place.ts';

/** The nearest index at or before a place that lies in the text and not within a surrogate pair. */
function cutAt(text: string, place: number): number {
  const at = Math.min(Math.max(Math.trunc(place) || 0, 0), text.length);
  const splitsPair = /^[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]$/.test(text.charAt(at - 1));
  return splitsPair ? at - 1 : at;
}

/** The spans, cut to the text and to whole characters; those that hold nothing are left out. */
export function clampToText<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
  return spans
    .map((span) => ({ ...span, start: cutAt(text, span.start), end: cutAt(text, span.end) }))
    .filter(({ start, end }) => start < end);
}

/** Sorts spans in order of the text. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** The spans in order of the text; of those that overlap only the longest, or the first of equally long ones. */
export function withoutOverlaps<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
  const taken = new Uint8Array(text.length);
  return spans
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || byStart(a, b))
    .filter(({ start, end }) => {
      // What is taken is no shorter than this, so that it cannot lie between its ends.
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    })
    .toSorted(byStart);
}

/** A stretch of one text: UTF-16 code units, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of one paragraph of an article; paragraphs count from 0. */
export interface Place extends Span {
  readonly paragraph: number;
}

/** The words at a place; `''` where the text has no such place. */
export function textAt(paragraphs: readonly string[], { paragraph, start, end }: Place): string {
  return (paragraphs[paragraph] ?? '').slice(start, end);
}

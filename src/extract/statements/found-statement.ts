import type { StatementKind } from '../../model/article.ts';
import type { Span } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';

/** Words that a text attributes to somebody. Spans are UTF-16 offsets into the text given to `findStatements`. */
export interface FoundStatement {
  readonly kind: StatementKind;
  /**
   * What was said, in pieces, in text order; never overlapping; no piece crosses a line break; a direct
   * statement's pieces stand inside the quotation marks.
   */
  readonly content: readonly [Span, ...Span[]];
  /** The runs of the content inside quotation marks (without the marks). Empty for indirect. */
  readonly quoted: readonly Span[];
  /**
   * The phrase that names the speaker (“the Norwegian Harbour Minister”, “He”, “a senior official”); null
   * where the text has none. Never crosses a line break.
   */
  readonly speaker: Span | null;
  /** The words that attribute it: usually one span (“said”, “according to”). Empty where there is none. */
  readonly cue: readonly Span[];
  readonly confidence: Confidence;
}

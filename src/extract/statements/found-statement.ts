import type { StatementKind } from '../../model/article.ts';
import type { Span } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';

/** Words that a text attributes to a speaker. Spans are UTF-16 offsets into the text given to `findStatements`. */
export interface FoundStatement {
  readonly kind: StatementKind;
  /**
   * What was said, in one or more pieces in text order. Pieces never overlap and never cross a line break. Those of a
   * direct statement are inside the quotation marks.
   */
  readonly content: readonly [Span, ...Span[]];
  /** The parts of the content in quotation marks, without the marks. Empty for an indirect statement. */
  readonly quoted: readonly Span[];
  /**
   * The phrase that names the speaker (“the Norwegian Harbour Minister”, “He”, “a senior official”). Null where the
   * text has none. Never crosses a line break.
   */
  readonly speaker: Span | null;
  /** The words that attribute the statement, usually one span (“said”, “according to”). Empty where there are none. */
  readonly cue: readonly Span[];
  readonly confidence: Confidence;
}

import type { Place, Span } from '../model/place.ts';
import type { Confidence, FoundStatement } from './statements/found-statement.ts';

/** A found statement with places in paragraphs. */
export interface PlacedStatement extends Pick<FoundStatement, 'kind'> {
  readonly content: readonly [Place, ...Place[]];
  readonly quoted: readonly Place[];
  readonly phrase: Place | null;
  /** The cue's first words: “went” of “went, he said, on to say” is enough to find it by. */
  readonly cue: Place | null;
  readonly confidence: Confidence;
}

/** Puts a found statement's spans into the paragraphs that they stand in. */
export function placed({ kind, content, quoted, speaker, cue, confidence }: FoundStatement, placeOf: (span: Span) => Place): PlacedStatement {
  const [first, ...more] = content;
  const [cueStart] = cue;
  return {
    kind,
    content: [placeOf(first), ...more.map(placeOf)],
    quoted: quoted.map(placeOf),
    phrase: speaker === null ? null : placeOf(speaker),
    cue: cueStart === undefined ? null : placeOf(cueStart),
    confidence,
  };
}

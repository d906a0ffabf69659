import type { Place, Span } from '../../model/place.ts';
import type { Confidence } from '../confidence.ts';
import type { FoundStatement } from './found-statement.ts';

/** A found statement whose spans are places in paragraphs. */
export interface PlacedStatement extends Pick<FoundStatement, 'kind'> {
  readonly content: readonly [Place, ...Place[]];
  readonly quoted: readonly Place[];
  readonly phrase: Place | null;
  /** The first piece of the cue, which is enough to find it again. */
  readonly cue: Place | null;
  readonly confidence: Confidence;
}

/** Converts the spans of a statement in `text` to places. Null where its content is only punctuation. */
export function placedStatement(
  text: string,
  { kind, content, quoted, speaker, cue, confidence }: FoundStatement,
  placeOf: (span: Span) => Place,
): PlacedStatement | null {
  const holdsWords = ({ start, end }: Span): boolean => /[^\s\p{P}]/u.test(text.slice(start, end));
  const [first, ...more] = content.filter(holdsWords);
  const cueStart = cue.find(holdsWords);
  if (first === undefined) return null;
  return {
    kind,
    content: [placeOf(first), ...more.map(placeOf)],
    quoted: quoted.filter(holdsWords).map(placeOf),
    phrase: speaker === null || !holdsWords(speaker) ? null : placeOf(speaker),
    cue: cueStart === undefined ? null : placeOf(cueStart),
    confidence,
  };
}

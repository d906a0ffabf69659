import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import type { FoundStatement } from '../../../src/extract/statements/found-statement.ts';
import type { Span } from '../../../src/model/place.ts';

/** A statement as text: “direct: Moen | said | It stays open.” “…” separates pieces, “–” is a missing part. */
function show(text: string, { kind, speaker, cue, content }: FoundStatement): string {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const parts = [
    speaker === null ? '–' : words(speaker),
    cue.map(words).join(' … ') || '–',
    content.map(words).join(' … '),
  ];
  return `${kind}: ${parts.join(' | ')}`;
}

/** All statements of a text, as text. */
export function shown(text: string): string[] {
  return findStatements(text).map((one) => show(text, one));
}

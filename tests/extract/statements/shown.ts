import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import type { FoundStatement } from '../../../src/extract/statements/found-statement.ts';
import type { Span } from '../../../src/model/place.ts';

/** A statement in words: “direct: Moen | said | It stays open.”; pieces are parted by “…”, a missing part is “–”. */
function show(text: string, { kind, speaker, cue, content }: FoundStatement): string {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const parts = [
    speaker === null ? '–' : words(speaker),
    cue.map(words).join(' … ') || '–',
    content.map(words).join(' … '),
  ];
  return `${kind}: ${parts.join(' | ')}`;
}

/** All statements of a text, in words. */
export function shown(text: string): string[] {
  return findStatements(text).map((one) => show(text, one));
}

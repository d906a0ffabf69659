import type { PastWording } from '../model/catalogue.ts';
import { wordsOf } from '../model/words.ts';
import type { UnidentifiedStatement } from './assertions.ts';
import { revisionOf } from './revision.ts';
import { tryLocate } from './try-locate.ts';

/** The words of a statement with their revision. */
export type Wording = Pick<PastWording, 'rev' | 'kind' | 'words'>;

/** How a statement is worded in a text; null where it has a fault there. */
export function wordingOf(statement: UnidentifiedStatement, paragraphs: readonly string[]): Wording | null {
  const located = tryLocate(paragraphs, statement);
  if (!located.ok) return null;
  const words = wordsOf(located.places, paragraphs);
  return { rev: revisionOf(statement.kind, words), kind: statement.kind, words };
}

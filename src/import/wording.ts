import type { StatementHead } from '../compile/schema.ts';
import { revisionOf } from '../annotate/revision.ts';
import type { PastWording } from '../model/catalogue.ts';
import { wordsOf } from '../model/words.ts';
import { standsAt } from '../annotate/proposal/try-locate.ts';

/** A statement's wording as the compiler reads it. */
export type Wording = Pick<PastWording, 'rev' | 'kind' | 'words'>;

/** How a statement is worded in a text; `null` where the compiler does not find it there. */
export function wordingOf(head: StatementHead, paragraphs: readonly string[]): Wording | null {
  const places = standsAt(paragraphs, head);
  if (typeof places === 'string') return null;
  const words = wordsOf(places, paragraphs);
  return { rev: revisionOf(head.kind, words), kind: head.kind, words };
}

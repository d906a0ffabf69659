import type { StatementHead } from '../../compile/schema.ts';
import type { Question } from '../../extract/extraction.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import { standsAt } from '../../annotate/proposal/try-locate.ts';
import type { WrittenStatement } from '../../annotate/proposal/statements.ts';
import { contentOf, matchStatements } from './match-statements.ts';

/** A statement of the article after an update; `from` is its index before, where it has one. */
export type Updated =
  | { readonly kind: 'kept'; readonly head: StatementHead; readonly from: number }
  | { readonly kind: 'changed'; readonly head: StatementHead; readonly from: number }
  | { readonly kind: 'new'; readonly head: StatementHead };

export interface UpdatedStatements {
  /** In order of the text. */
  readonly statements: readonly Updated[];
  /** Those of which the text has nothing left. */
  readonly gone: readonly StatementHead[];
  readonly questions: readonly Question[];
}

const touches = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

interface Before {
  readonly statements: readonly StatementHead[];
  readonly paragraphs: readonly string[];
}

/**
 * Brings an article's statements together with those found in its new text. What the compiler still finds stays
 * as the editor has it; what has changed in the text keeps its id, its speaker and so its links; what was in the
 * text before and is no statement of the article was left out by the editor, and stays so.
 */
export function updatedStatements(
  before: Before,
  paragraphs: readonly string[],
  found: readonly WrittenStatement[],
  mint: () => StatementId,
): UpdatedStatements {
  const heads = found.map(({ head }) => head);
  const matched = matchStatements(before.statements, heads);
  const oldText = before.paragraphs.join('\n');
  const placed: { readonly updated: Updated; readonly place: Place }[] = [];
  const gone: StatementHead[] = [];
  const taken: Place[] = [];
  for (const [from, old] of before.statements.entries()) {
    const places = standsAt(paragraphs, old);
    const match = found[matched.get(from) ?? -1];
    if (typeof places !== 'string') {
      placed.push({ updated: { kind: 'kept', head: old, from }, place: places.content[0] });
      taken.push(...places.content);
    } else if (match) {
      const head = { ...match.head, id: old.id, speaker: old.speaker };
      placed.push({ updated: { kind: 'changed', head, from }, place: match.found.content[0] });
      taken.push(...match.found.content);
    } else gone.push(old);
  }
  const questions: Question[] = [];
  const isMatched = new Set(matched.values());
  for (const [index, { head, found: statement }] of found.entries()) {
    if (isMatched.has(index) || statement.content.some((place) => taken.some((other) => touches(place, other))))
      continue;
    const wasThere = head.content.every(({ exact }) => oldText.includes(exact));
    if (wasThere) {
      const asks = 'The text had this before, and the article has no such statement: it was left out again.';
      questions.push({ about: 'statement', place: statement.content[0], words: contentOf(head), asks });
    } else placed.push({ updated: { kind: 'new', head: { ...head, id: mint() } }, place: statement.content[0] });
  }
  const inOrder = placed.toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
  return { statements: inOrder.map(({ updated }) => updated), gone, questions };
}

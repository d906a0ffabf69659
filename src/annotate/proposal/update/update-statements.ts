import type { Question } from '../../../extract/extraction.ts';
import type { StatementId } from '../../../model/ids.ts';
import type { Place } from '../../../model/place.ts';
import type { StatementAssertion } from '../../assertions.ts';
import { tryLocate } from '../../try-locate.ts';
import type { ProposedStatement } from '../propose-statements.ts';
import { contentOf, matchStatements } from './match-statements.ts';
import type { StatementsInText } from './reworded-statements.ts';

/** A statement of an article after an update: as it was, changed with its id and speaker kept, or new. */
export interface UpdatedStatement {
  readonly kind: 'kept' | 'changed' | 'new';
  /** For the new text. */
  readonly assertion: StatementAssertion;
}

/** What has become of an article's statements. */
export interface UpdatedStatements {
  /** In order of the text. */
  readonly statements: readonly UpdatedStatement[];
  /** Those that the text no longer has in any form. */
  readonly gone: readonly StatementAssertion[];
  /** About statements that stay out. */
  readonly questions: readonly Question[];
}

const touches = (a: Place, b: Place): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/**
 * Brings an article's statements together with those found in its new text. What still has no fault stays as it is. What
 * has changed in the text keeps its id and its speaker, and so its links. What the old text had already and was no
 * statement of the article stays out: somebody left it out by hand. `mint` gives new statements their ids.
 */
export function updateStatements(
  before: StatementsInText,
  paragraphs: readonly string[],
  found: readonly ProposedStatement[],
  mint: () => StatementId,
): UpdatedStatements {
  const matched = matchStatements(
    before.statements,
    found.map(({ assertion }) => assertion),
  );
  const oldText = before.paragraphs.join('\n');
  const placed: { readonly updated: UpdatedStatement; readonly place: Place }[] = [];
  const gone: StatementAssertion[] = [];
  const taken: Place[] = [];
  for (const [index, old] of before.statements.entries()) {
    const located = tryLocate(paragraphs, old);
    const match = found[matched.get(index) ?? -1];
    if (located.ok) {
      const { content } = located.places;
      placed.push({ updated: { kind: 'kept', assertion: old }, place: content[0] });
      taken.push(...content);
    } else if (match !== undefined) {
      const assertion = { ...match.assertion, id: old.id, speaker: old.speaker };
      placed.push({ updated: { kind: 'changed', assertion }, place: match.found.content[0] });
      taken.push(...match.found.content);
    } else gone.push(old);
  }
  const questions: Question[] = [];
  const isMatched = new Set(matched.values());
  for (const [index, { assertion, found: statement }] of found.entries()) {
    const isTaken = statement.content.some((place) => taken.some((other) => touches(place, other)));
    if (isMatched.has(index) || isTaken) continue;
    const [place] = statement.content;
    if (assertion.content.every(({ exact }) => oldText.includes(exact))) {
      const asks = 'The text had this before, and the article has no such statement: it was left out again.';
      questions.push({ about: 'statement', place, words: contentOf(assertion), asks });
    } else placed.push({ updated: { kind: 'new', assertion: { ...assertion, id: mint() } }, place });
  }
  const inOrder = placed.toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
  return { statements: inOrder.map(({ updated }) => updated), gone, questions };
}

import type { ExtractedStatement, Extraction, Question } from '../../extract/extraction.ts';
import type { PersonId, StatementId } from '../../model/ids.ts';
import { type Place, textAt } from '../../model/place.ts';
import type { SpeakerAssertion, StatementAssertion } from '../assertions.ts';
import { overlaps } from '../overlaps.ts';
import { proposeStatement } from './propose-statement.ts';

/** A proposed statement, and the finding that it was made of. */
export interface ProposedStatement {
  readonly assertion: StatementAssertion;
  /** As the extraction has it. */
  readonly found: ExtractedStatement;
}

/** In UTF-16 code units. */
const maxQuestionLength = 80;
const shortened = (text: string): string =>
  text.length > maxQuestionLength ? `${text.slice(0, maxQuestionLength - 1)}…` : text;

const leftOut = (
  paragraphs: readonly string[],
  { content: [place] }: ExtractedStatement,
  because: string,
): Question => ({
  about: 'statement',
  place,
  words: shortened(textAt(paragraphs, place)),
  asks: `This was left out, because ${because}. If it is a statement, add it by hand.`,
});

/**
 * The speaker to assert. A person who is not listed, and a speaker who is not known, is named by the text's phrase; null
 * where there is none.
 */
function speakerFor(
  paragraphs: readonly string[],
  { speaker, phrase }: ExtractedStatement,
  listed: ReadonlySet<PersonId>,
): SpeakerAssertion | null {
  const isListed = speaker !== null && (speaker.kind !== 'person' || listed.has(speaker.id));
  if (isListed && (speaker.kind !== 'unnamed' || paragraphs.some((text) => text.includes(speaker.name)))) {
    return speaker;
  }
  return phrase === null ? null : { kind: 'unnamed', name: textAt(paragraphs, phrase) };
}

/** The statements that cannot be marked beside others, by their index: of two, the later one. */
function unmarkable(statements: readonly { readonly content: readonly Place[] }[]): ReadonlySet<number> {
  const pieces = statements.flatMap(({ content }, statement) => content.map((place) => ({ ...place, statement })));
  const found = new Set<number>();
  for (const { first, second } of overlaps(pieces)) {
    if (first.statement === second.statement || found.has(first.statement) || found.has(second.statement)) continue;
    found.add(Math.max(first.statement, second.statement));
  }
  return found;
}

/**
 * The statements of an extraction that can be asserted, each with an id from `idOf`, and a question for each that
 * cannot. `listed` are the people whom the article lists.
 */
export function proposeStatements(
  { paragraphs, statements }: Pick<Extraction, 'paragraphs' | 'statements'>,
  listed: ReadonlySet<PersonId>,
  idOf: (statement: ExtractedStatement) => StatementId,
): { readonly statements: readonly ProposedStatement[]; readonly questions: readonly Question[] } {
  const proposed: ProposedStatement[] = [];
  const questions: Question[] = [];
  const barred = unmarkable(statements);
  for (const [index, found] of statements.entries()) {
    const speaker = speakerFor(paragraphs, found, listed);
    if (barred.has(index)) questions.push(leftOut(paragraphs, found, 'it overlaps another statement'));
    else if (speaker === null) {
      questions.push(leftOut(paragraphs, found, 'the text names nobody beside it who says it'));
    } else {
      const result = proposeStatement(paragraphs, found, speaker);
      // Only what is asserted takes an id.
      if (result.ok) proposed.push({ assertion: { id: idOf(found), ...result.assertion }, found });
      else questions.push(leftOut(paragraphs, found, result.because));
    }
  }
  return { statements: proposed, questions };
}

import { overlaps } from '../overlaps.ts';
import type { StatementHead } from '../../compile/schema.ts';
import type { ExtractedSpeaker, ExtractedStatement, Extraction, Question } from '../../extract/extraction.ts';
import type { PersonId, StatementId } from '../../model/ids.ts';
import { type Place, textAt } from '../../model/place.ts';
import { statementHead } from './statement-head.ts';

export interface WrittenStatement {
  readonly head: StatementHead;
  readonly found: ExtractedStatement;
}

export interface WrittenStatements {
  readonly statements: readonly WrittenStatement[];
  readonly questions: readonly Question[];
}

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const leftOut = (
  paragraphs: readonly string[],
  { content: [place] }: ExtractedStatement,
  because: string,
): Question => ({
  about: 'statement',
  place,
  words: shown(textAt(paragraphs, place)),
  asks: `This was left out, because ${because}. If it is a statement, add it by hand.`,
});

/** A person whom the article does not list speaks as the phrase says; so does who is not told at all. */
function speakerFor(
  paragraphs: readonly string[],
  { speaker, phrase }: ExtractedStatement,
  people: ReadonlySet<PersonId>,
): ExtractedSpeaker | null {
  const isListed = speaker !== null && (speaker.kind !== 'person' || people.has(speaker.id));
  if (isListed && (speaker.kind !== 'unnamed' || paragraphs.some((text) => text.includes(speaker.name))))
    return speaker;
  return phrase === null ? null : { kind: 'unnamed', name: textAt(paragraphs, phrase) };
}

/** Statements whose marks could not be shown beside those of others, by their index. */
function crossing(written: readonly { readonly content: readonly Place[] }[]): Set<number> {
  const pieces = written.flatMap(({ content }, statement) => content.map((place) => ({ ...place, statement })));
  const out = new Set<number>();
  for (const { first, second } of overlaps(pieces)) {
    if (first.statement === second.statement || out.has(first.statement) || out.has(second.statement)) continue;
    out.add(Math.max(first.statement, second.statement));
  }
  return out;
}

/**
 * The statements of an extraction that a content file can have, each with an id from `idOf`, and a question for
 * each that it cannot have.
 */
export function writtenStatements(
  { paragraphs, statements }: Pick<Extraction, 'paragraphs' | 'statements'>,
  people: ReadonlySet<PersonId>,
  idOf: (statement: ExtractedStatement) => StatementId,
): WrittenStatements {
  const written: WrittenStatement[] = [];
  const questions: Question[] = [];
  const barred = crossing(statements);
  for (const [index, found] of statements.entries()) {
    const speaker = speakerFor(paragraphs, found, people);
    if (barred.has(index)) questions.push(leftOut(paragraphs, found, 'it overlaps another statement'));
    else if (speaker === null)
      questions.push(leftOut(paragraphs, found, 'the text names nobody beside it who says it'));
    else {
      const result = statementHead(paragraphs, found, speaker);
      // An id is minted only for what is written.
      if (result.ok) written.push({ head: { id: idOf(found), ...result.head }, found });
      else questions.push(leftOut(paragraphs, found, result.because));
    }
  }
  return { statements: written, questions };
}

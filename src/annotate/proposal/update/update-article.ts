import type { Extraction, Question } from '../../../extract/extraction.ts';
import { isStatementId, type StatementId } from '../../../model/ids.ts';
import { type Place, textAt } from '../../../model/place.ts';
import type { ArticleAssertions, DateAssertion, StatementAssertion } from '../../assertions.ts';
import { locate } from '../../locate.ts';
import { proposedPerson } from '../new-people.ts';
import { type ProposalContext, proposeArticle } from '../propose-article.ts';
import type { ArticleLists } from '../propose-lists.ts';
import { mapParagraphs } from './map-paragraphs.ts';
import { type RewordedStatement, rewordedStatements } from './reworded-statements.ts';
import { updateLists } from './update-lists.ts';
import { type UpdatedStatement, updateStatements } from './update-statements.ts';

/** An article's text and what is asserted about it. */
export interface AssertedText {
  readonly paragraphs: readonly string[];
  /** Without faults for these paragraphs. */
  readonly assertions: ArticleAssertions;
}

/** What is known beyond both texts. */
export interface UpdateContext extends Omit<ProposalContext, 'idOf'> {
  /** Gives each new statement its id. */
  readonly mint: () => StatementId;
}

/** Assertions brought up to date with a new text, and what has become of the old ones. */
export interface UpdatedArticle {
  readonly assertions: ArticleAssertions;
  /** Those of the assertions, each with what became of it. */
  readonly statements: readonly UpdatedStatement[];
  /** Statements that the text no longer has in any form. */
  readonly withdrawn: readonly StatementAssertion[];
  /** Statements whose published wording has changed. */
  readonly reworded: readonly RewordedStatement[];
  /** What a person should look at. */
  readonly questions: readonly Question[];
  /** A sentence for each person, country or office that was taken out. */
  readonly notes: readonly string[];
}

/** Stands for an id while it is not known whether a statement is new and gets one. */
function placeholderId(): StatementId {
  const id = 'placeholder';
  if (!isStatementId(id)) throw new TypeError(id);
  return id;
}

/** Those of `fresh` whom the old text named by none of the words that name them now, and those who newly speak. */
function newlyNamed(
  fresh: ArticleLists,
  extraction: Extraction,
  oldText: string,
  statements: readonly UpdatedStatement[],
): ArticleLists {
  const isNew = (mentions: readonly Place[]): boolean =>
    mentions.some((place) => !oldText.includes(textAt(extraction.paragraphs, place)));
  const speaking = new Set(
    statements.flatMap(({ assertion: { speaker } }) => (speaker.kind === 'person' ? [speaker.id] : [])),
  );
  const people = new Set(
    extraction.people.filter(({ id, mentions }) => speaking.has(id) || isNew(mentions)).map(({ id }) => id),
  );
  const countries = new Set(
    extraction.countries.filter(({ mentions }) => isNew(mentions.map(({ place }) => place))).map(({ code }) => code),
  );
  return {
    people: fresh.people.filter(({ person }) => people.has(person)),
    countries: fresh.countries.filter(({ country }) => countries.has(country)),
  };
}

/** The old date stays, unless it was inferred from words that the text no longer has. */
function dateAfter(old: DateAssertion, fresh: DateAssertion, paragraphs: readonly string[]): DateAssertion {
  if (old.kind === 'printed') return old;
  return old.kind === 'inferred' && locate(paragraphs, old.evidence).ok ? old : fresh;
}

/**
 * Brings assertions up to date with a new text of the article, of which `extraction` was made. What was asserted by hand
 * stays as long as the text bears it out; title, language, source, outlet and links are the old ones.
 */
export function updateArticle(
  { assertions: old, paragraphs: oldParagraphs }: AssertedText,
  extraction: Extraction,
  { mint, ...context }: UpdateContext,
): UpdatedArticle {
  const { paragraphs } = extraction;
  const proposal = proposeArticle(extraction, { ...context, idOf: placeholderId });
  const before = { statements: old.statements, paragraphs: oldParagraphs };
  const { statements, gone, questions } = updateStatements(before, paragraphs, proposal.statements, mint);
  const newPeople = extraction.people.filter(({ standing }) => standing === 'new');
  const lists = updateLists(
    old,
    newlyNamed(proposal.assertions, extraction, oldParagraphs.join('\n'), statements),
    paragraphs,
    [...context.people, ...newPeople.map((person) => proposedPerson(person))],
    context.gazetteer.forms,
  );
  const positionOf = mapParagraphs(oldParagraphs, paragraphs);
  const assertions: ArticleAssertions = {
    ...old,
    date: dateAfter(old.date, proposal.assertions.date, paragraphs),
    removed: old.removed.map((removal) => ({ ...removal, after: positionOf(removal.after) })),
    people: lists.people,
    countries: lists.countries,
    statements: statements.map(({ assertion }) => assertion),
  };
  return {
    assertions,
    statements,
    withdrawn: gone,
    reworded: rewordedStatements(before, { statements: assertions.statements, paragraphs }),
    questions: [...proposal.questions.filter(({ about }) => about !== 'title'), ...questions],
    notes: lists.notes,
  };
}

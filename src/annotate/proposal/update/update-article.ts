import type { Extraction, Question } from '../../../extract/extraction.ts';
import { isStatementId, type PersonId, type StatementId } from '../../../model/ids.ts';
import { type Place, textAt } from '../../../model/place.ts';
import type { ArticleAssertions, DateAssertion, SpeakerAssertion } from '../../assertions.ts';
import { locate } from '../../locate.ts';
import { proposedPerson } from '../new-people.ts';
import { type ProposalContext, proposeArticle } from '../propose-article.ts';
import type { ArticleLists } from '../propose-lists.ts';
import { mapParagraphs } from './map-paragraphs.ts';
import { readingsOf } from './readings.ts';
import { type RewordedStatement, rewordedStatements } from './reworded-statements.ts';
import { speakerNames } from './speaker-names.ts';
import { updateLists } from './update-lists.ts';
import { type UpdatedStatement, updateStatements, type WithdrawnStatement } from './update-statements.ts';

/** An article's text and what is asserted about it. */
export interface AssertedText {
  readonly paragraphs: readonly string[];
  /** Without faults for these paragraphs. */
  readonly assertions: ArticleAssertions;
  /** What the engine reads in this text today, with what it knows when it reads the new one. */
  readonly extraction: Extraction;
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
  /** Statements that the text no longer has as their speakers’, each with the reason. */
  readonly withdrawn: readonly WithdrawnStatement[];
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

/** The people whose statements these are. */
function speakersOf(statements: readonly UpdatedStatement[]): ReadonlySet<PersonId> {
  return new Set(statements.flatMap(({ assertion: { speaker } }) => (speaker.kind === 'person' ? [speaker.id] : [])));
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
  const speaking = speakersOf(statements);
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

const nobody: ArticleLists = { people: [], countries: [] };

/**
 * Brings assertions up to date with a new text of the article, of which `extraction` was made. What was asserted by hand
 * stays as long as the text bears it out; title, language, source, outlet and links are the old ones.
 */
export function updateArticle(
  { assertions: old, paragraphs: oldParagraphs, extraction: oldExtraction }: AssertedText,
  extraction: Extraction,
  { mint, ...context }: UpdateContext,
): UpdatedArticle {
  const { paragraphs } = extraction;
  const proposal = proposeArticle(extraction, { ...context, idOf: placeholderId });
  const oldProposal = proposeArticle(oldExtraction, { ...context, idOf: placeholderId });
  const newPeople = extraction.people.filter(({ standing }) => standing === 'new');
  const people = [...context.people, ...newPeople.map((person) => proposedPerson(person))];
  const namedIn = (text: readonly string[]): ReadonlySet<PersonId> => {
    const lists = updateLists(old, nobody, text, people, context.gazetteer.forms, new Set());
    return new Set(lists.people.map(({ person }) => person));
  };
  const [namedBefore, stillNamed] = [namedIn(oldParagraphs), namedIn(paragraphs)];
  const proposed = new Map(proposal.assertions.people.map((one) => [one.person, one]));
  const text = paragraphs.join('\n');
  const isThere = (speaker: SpeakerAssertion): boolean => {
    if (speaker.kind === 'person') {
      // Somebody renamed without an alias: to keep the name is a fault, and the editor is told; to take it out is a loss.
      return stillNamed.has(speaker.id) || proposed.has(speaker.id) || !namedBefore.has(speaker.id);
    }
    return speaker.kind !== 'unnamed' || text.includes(speaker.name);
  };
  const before = { statements: old.statements, paragraphs: oldParagraphs };
  const oldRead = {
    paragraphs: oldExtraction.paragraphs,
    readings: readingsOf(oldExtraction, oldProposal.statements),
  };
  const { statements, withdrawn, questions } = updateStatements(
    before,
    oldRead,
    paragraphs,
    {
      readings: readingsOf(extraction, proposal.statements),
      names: speakerNames(people, context.gazetteer.countries),
      isThere,
    },
    mint,
  );
  const lists = updateLists(
    {
      // Somebody whom the text now names by other words is listed by these.
      people: old.people.map((one) => (stillNamed.has(one.person) ? one : (proposed.get(one.person) ?? one))),
      countries: old.countries,
    },
    newlyNamed(proposal.assertions, extraction, oldParagraphs.join('\n'), statements),
    paragraphs,
    people,
    context.gazetteer.forms,
    speakersOf(statements),
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
    withdrawn,
    reworded: rewordedStatements(before, { statements: assertions.statements, paragraphs }),
    questions: [...proposal.questions.filter(({ about }) => about !== 'title'), ...questions],
    notes: lists.notes,
  };
}

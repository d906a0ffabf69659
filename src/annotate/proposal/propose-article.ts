import type { ExtractedStatement, Extraction, Question } from '../../extract/extraction.ts';
import type { Title } from '../../model/article.ts';
import type { Person } from '../../model/edition.ts';
import type { StatementId } from '../../model/ids.ts';
import { textAt } from '../../model/place.ts';
import type { ArticleAssertions, DateAssertion } from '../assertions.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { selectorFor } from '../selector-for.ts';
import { askedOnce } from './asked-once.ts';
import { proposeLists } from './propose-lists.ts';
import { type ProposedStatement, proposeStatements } from './propose-statements.ts';

/** What is known beyond the text when assertions about it are proposed. */
export interface ProposalContext {
  /** The edition's people. */
  readonly people: readonly Person[];
  /** The countries, and the words that name them: those that the extraction was made with. */
  readonly gazetteer: Gazetteer;
  /** Gives each statement its id; called once for each that is proposed, in order of the text. */
  readonly idOf: (statement: ExtractedStatement) => StatementId;
  /** Why an address should not be published, as the end of a sentence (“runs a script”); null where nothing is wrong. */
  readonly addressTrouble: (address: string) => string | null;
}

/** Assertions that hold for the text, and what a person should look at. */
export interface Proposal {
  /** `annotateArticle` has no fault with these. */
  readonly assertions: ArticleAssertions;
  /** Those of the assertions, each with what it was made of. */
  readonly statements: readonly ProposedStatement[];
  /** The extraction's, and one for each thing that was left out. */
  readonly questions: readonly Question[];
}

type Ask = (about: Question['about'], words: string, asks: string) => void;

/** In UTF-16 code units. */
const maxTitleLength = 80;

/** The text’s first words, for an article without a known headline. */
function firstWords(text: string): string {
  if (text.length <= maxTitleLength) return text;
  const cut = text.slice(0, maxTitleLength).lastIndexOf(' ');
  return `${text.slice(0, cut > 0 ? cut : maxTitleLength - 1)}…`;
}

function titleOf({ title, paragraphs }: Extraction, ask: Ask): Title {
  if (title !== null && title.text.trim() !== '') return title;
  const text = firstWords(paragraphs[0] ?? '');
  ask('title', text, 'No headline is known: these are the text’s first words. Write one.');
  return { text, by: 'edition' };
}

function dateOf({ date, paragraphs }: Extraction, ask: Ask): DateAssertion {
  if (date.kind === 'unknown') return { kind: 'unknown' };
  if (date.kind === 'printed') return { kind: 'printed', date: date.date };
  const evidence = selectorFor(paragraphs, date.evidence);
  if (evidence !== null) return { kind: 'inferred', date: date.date, evidence, because: date.because };
  ask(
    'date',
    textAt(paragraphs, date.evidence),
    `The date ${date.date} was left out: its evidence stands in the text more than once.`,
  );
  return { kind: 'unknown' };
}

/**
 * Turns an extraction into assertions that `annotateArticle` has no fault with. What cannot be asserted so is left out,
 * with a question.
 */
export function proposeArticle(extraction: Extraction, context: ProposalContext): Proposal {
  const asked: Question[] = [];
  const ask: Ask = (about, words, asks) => {
    asked.push({ about, place: null, words, asks });
  };
  const goodAddress = (url: string | null): string | null => {
    const trouble = url === null ? null : context.addressTrouble(url);
    if (url !== null && trouble !== null) ask('structure', url, `This address was left out: it ${trouble}.`);
    return trouble === null ? url : null;
  };
  const { source, outlet, related, removed, language } = extraction;
  const lists = proposeLists(extraction, context);
  const listed = new Set(lists.people.map(({ person }) => person));
  const { statements, questions } = proposeStatements(extraction, listed, context.idOf);
  const date = dateOf(extraction, ask);
  const assertions: ArticleAssertions = {
    title: titleOf(extraction, ask),
    language,
    source: source === null ? null : { name: source.name, printed: source.printed, url: goodAddress(source.url) },
    outlet: outlet === null ? null : { name: outlet.name, url: goodAddress(outlet.url) },
    date,
    added: null,
    related: related.map(({ label, title, url }) => ({ label, title, url: goodAddress(url) })),
    removed: removed.map(({ what, why, after }) => ({ what, why, after })),
    people: lists.people,
    countries: lists.countries,
    statements: statements.map(({ assertion }) => assertion),
  };
  return { assertions, statements, questions: [...askedOnce(extraction.questions, questions), ...asked] };
}

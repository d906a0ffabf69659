import type { Speaker, StatementKind, Title } from './article.ts';
import type { Words } from './catalogue.ts';
import { dateText, type KnownDate } from './date-text.ts';
import type { Rev, Slug, StatementId } from './ids.ts';
import { quotedText } from './words.ts';

/** What a citation may say of an article; what is null is not known and left out. */
export interface CitedArticle {
  readonly title: Title;
  readonly source: string | null;
  /** The source is the article's own claim. */
  readonly sourceIsClaimed: boolean;
  readonly date: KnownDate;
  readonly url: string;
}

/** What a citation says of a statement. */
export interface CitedStatement {
  readonly words: Words;
  readonly kind: StatementKind;
  readonly speaker: Speaker;
  /** As the article gives it. */
  readonly office: string | null;
  /** The words that attribute it; may be empty. */
  readonly cue: string;
}

export interface Cited extends CitedArticle, CitedStatement {}

/** A statement as it may be cited once its address is known. */
export interface CitableStatement extends CitedStatement, Omit<CitedArticle, 'url'> {
  readonly id: StatementId;
  readonly article: Slug;
  /** The wording that its links are made for. */
  readonly rev: Rev;
  /** BCP 47; of the article's text. */
  readonly language: string;
}

const dateOrNd = (date: KnownDate): string => (date.kind === 'unknown' ? 'n.d.' : dateText(date));

/** Who published an article and when, each as far as it is known and how: `The Daily Test, 15 October 2024`. */
export function articleFacts({ title, source, sourceIsClaimed, date }: Omit<CitedArticle, 'url'>): string {
  const when = dateOrNd(date);
  const published =
    source === null
      ? when
      : sourceIsClaimed
        ? `${source}, as the article names its source; ${when}`
        : `${source}, ${when}`;
  return title.by === 'edition' ? `headline by the edition; ${published}` : published;
}

/** An article as plain text: `“Title” (Source, date), address`; a title that the edition gave says so. */
export function articleCitation(cited: CitedArticle): string {
  return `“${cited.title.text}” (${articleFacts(cited)}), ${cited.url}`;
}

/** A speaker, and the office as the article gives it. */
export function whoOf({ speaker, office }: Pick<CitedStatement, 'speaker' | 'office'>): string {
  return office === null ? speaker.name : `${speaker.name}, ${office}`;
}

/** `Ada Moen, Minister, as reported (“according to”)`: how words are introduced that the article words itself. */
export function reportedBy(statement: Omit<CitedStatement, 'words'>): string {
  const { kind, cue } = statement;
  const how = kind === 'mixed' ? 'as partly quoted' : 'as reported';
  return `${whoOf(statement)}, ${how}${cue === '' ? '' : ` (“${cue}”)`}`;
}

/**
 * A statement's words with who made it. Only direct speech stands before its speaker in quotation marks; whatever
 * the article words itself is said to be its report.
 */
export function attributed(statement: CitedStatement): string {
  const text = quotedText(statement.kind, statement.words);
  return statement.kind === 'direct' ? `${text} — ${whoOf(statement)}` : `${reportedBy(statement)}: ${text}`;
}

/** A statement as plain text with its attribution, its article and its address. */
export function citation(cited: Cited): string {
  return `${attributed(cited)}${cited.kind === 'direct' ? ', ' : ' — '}in ${articleCitation(cited)}`;
}

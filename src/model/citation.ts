import type { Speaker, StatementKind, Title } from './article.ts';
import type { Words } from './catalogue.ts';
import { dateText, type KnownDate } from './date-text.ts';
import type { Rev, Slug, StatementId } from './ids.ts';
import { quotedText } from './words.ts';

/** What a citation says about an article. What is `null` is not known and left out. */
export interface CitedArticle {
  readonly title: Title;
  /** Its outlet, else the source that it names. */
  readonly source: string | null;
  /** Whether the source is known from the article alone, and so its claim. */
  readonly sourceIsClaimed: boolean;
  readonly date: KnownDate;
  /** The whole address of what is cited. */
  readonly url: string;
}

/** What a citation says about a statement. */
export interface CitedStatement {
  readonly words: Words;
  readonly kind: StatementKind;
  readonly speaker: Speaker;
  /** The speaker's, as the article gives it. */
  readonly office: string | null;
  /** The words that attribute it; may be empty. */
  readonly cue: string;
}

/** A statement in its article, to be cited. */
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

/** Who published an article and when, with what is uncertain about each: `The Daily Test, 15 October 2024`. */
export function publicationFacts({ title, source, sourceIsClaimed, date }: Omit<CitedArticle, 'url'>): string {
  const when = dateOrNd(date);
  const published =
    source === null
      ? when
      : sourceIsClaimed
        ? `${source}, as the article names its source; ${when}`
        : `${source}, ${when}`;
  return title.by === 'edition' ? `headline by the edition; ${published}` : published;
}

/** An article as plain text: `“Title” (Source, date), address`. A title by the edition is said to be so. */
export function articleCitation(cited: CitedArticle): string {
  return `“${cited.title.text}” (${publicationFacts(cited)}), ${cited.url}`;
}

/** A speaker with the office that the article gives: `Ada Moen, Minister`. */
export function whoOf({ speaker, office }: Pick<CitedStatement, 'speaker' | 'office'>): string {
  return office === null ? speaker.name : `${speaker.name}, ${office}`;
}

/** Introduces words that are the article's own: `Ada Moen, Minister, as reported (“according to”)`. */
export function reportedBy(statement: Omit<CitedStatement, 'words'>): string {
  const { kind, cue } = statement;
  const how = kind === 'mixed' ? 'as partly quoted' : 'as reported';
  return `${whoOf(statement)}, ${how}${cue === '' ? '' : ` (“${cue}”)`}`;
}

/**
 * A statement's words with its speaker. Only direct speech stands in quotation marks, before its speaker. Other speech
 * is said to be the article's report.
 */
export function attributed(statement: CitedStatement): string {
  const text = quotedText(statement.kind, statement.words);
  return statement.kind === 'direct' ? `${text} — ${whoOf(statement)}` : `${reportedBy(statement)}: ${text}`;
}

/** A statement as plain text with its attribution, its article and its address. */
export function citation(cited: Cited): string {
  return `${attributed(cited)}${cited.kind === 'direct' ? ', ' : ' — '}in ${articleCitation(cited)}`;
}

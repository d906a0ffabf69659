import type { Speaker, StatementKind, Title } from './article.ts';
import type { Words } from './catalogue.ts';
import { dateText, type KnownDate } from './date-text.ts';
import { quotedText } from './words.ts';

/** What a citation may say of an article; what is null is not known and left out. */
export interface CitedArticle {
  readonly title: Title;
  readonly source: string | null;
  /** The source is the article's own claim. */
  readonly claimed: boolean;
  readonly date: KnownDate;
  readonly url: string;
}

/** What a citation may say of a statement, beyond its article. */
export interface Cited extends CitedArticle {
  readonly words: Words;
  readonly kind: StatementKind;
  readonly speaker: Speaker;
  readonly office: string | null;
  readonly cue: string;
}

const dateOrNd = (date: KnownDate): string => (date.kind === 'unknown' ? 'n.d.' : dateText(date));

/** An article as plain text: `“Title” (Source, date), address`; a title that the edition gave says so. */
export function articleCitation({ title, source, claimed, date, url }: CitedArticle): string {
  const when = dateOrNd(date);
  const published =
    source === null
      ? when
      : claimed
        ? `${source}, as the article names its source; ${when}`
        : `${source}, ${when}`;
  const facts = title.by === 'edition' ? `headline by the edition; ${published}` : published;
  return `“${title.text}” (${facts}), ${url}`;
}

/**
 * A statement as plain text with its attribution. Only direct speech stands before its speaker in quotation
 * marks; whatever the article words itself is said to be its report.
 */
export function citation(cited: Cited): string {
  const { words, kind, speaker, office, cue } = cited;
  const who = office === null ? speaker.name : `${speaker.name}, ${office}`;
  const text = quotedText(kind, words);
  const where = `in ${articleCitation(cited)}`;
  if (kind === 'direct') return `${text} — ${who}, ${where}`;
  const how = kind === 'mixed' ? 'as partly quoted' : 'as reported';
  const by = cue === '' ? '' : ` (“${cue}”)`;
  return `${who}, ${how}${by}: ${text} — ${where}`;
}

import type { Speaker, StatementKind, Title } from './article.ts';
import { assertNever } from './assert-never.ts';
import type { ArticleEntry, Words } from './catalogue.ts';
import { calendarText } from './date-text.ts';
import { quotedText } from './words.ts';

/** What a citation may say of an article; what is null is not known and left out. */
export interface CitedArticle {
  readonly title: Title;
  readonly source: string | null;
  readonly date: ArticleEntry['date'];
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

function citedDate(date: ArticleEntry['date']): string {
  switch (date.kind) {
    case 'printed':
      return calendarText(date.date);
    case 'inferred':
      return `${calendarText(date.date)} inferred`;
    case 'unknown':
      return 'n.d.';
    default:
      return assertNever(date);
  }
}

/** An article as plain text: `“Title” (Source, date), address`; a title that the edition gave says so. */
export function articleCitation({ title, source, date, url }: CitedArticle): string {
  const published = source === null ? citedDate(date) : `${source}, ${citedDate(date)}`;
  const facts = title.by === 'edition' ? `title by the edition; ${published}` : published;
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
  const by = cue === '' ? '' : ` [cue “${cue}”]`;
  return `${who}, ${how}${by}: ${text} — ${where}`;
}

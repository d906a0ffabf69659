import type { Speaker, StatementKind, Title } from './article';
import { assertNever } from './assert-never';
import type { ArticleEntry, Words } from './catalogue';
import { calendarText } from './date-text';
import { quotedText } from './words';

/** What a citation may say of a statement; what is null is not known and left out. */
export interface Cited {
  readonly words: Words;
  readonly kind: StatementKind;
  readonly speaker: Speaker;
  readonly office: string | null;
  readonly cue: string;
  readonly title: Title;
  readonly source: string | null;
  readonly date: ArticleEntry['date'];
  readonly url: string;
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

function citedArticle({ title, source, date, url }: Cited): string {
  const published = source === null ? citedDate(date) : `${source}, ${citedDate(date)}`;
  const facts = title.by === 'edition' ? `title by the edition; ${published}` : published;
  return `in “${title.text}” (${facts}), ${url}`;
}

/**
 * A statement as plain text with its attribution. Only direct speech stands before its speaker in quotation
 * marks; whatever the article words itself is said to be its report.
 */
export function citation(cited: Cited): string {
  const { words, kind, speaker, office, cue } = cited;
  const who = office === null ? speaker.name : `${speaker.name}, ${office}`;
  const text = quotedText(kind, words);
  const where = citedArticle(cited);
  if (kind === 'direct') return `${text} — ${who}, ${where}`;
  const how = kind === 'mixed' ? 'as partly quoted' : 'as reported';
  const by = cue === '' ? '' : ` [cue “${cue}”]`;
  return `${who}, ${how}${by}: ${text} — ${where}`;
}

import { isDay } from '../../model/calendar.ts';
import type { ArticleEntry, StatementEntry } from '../../model/catalogue.ts';
import { citation } from '../../model/citation.ts';
import { dateText } from '../../model/date-text.ts';
import { firstWords } from '../../model/statement-title.ts';
import { tally } from '../../model/tally.ts';
import { quotedText } from '../../model/words.ts';
import { paths } from '../../site/paths.ts';
import type { FeedEntry } from './feed.ts';

/** What turns addresses within the app into those of a site, and into ids. */
export interface Naming {
  /** Absolute. */
  readonly page: (address: string) => string;
  /** An IRI that does not change when the site moves. */
  readonly id: (address: string) => string;
  /** BCP 47; of the edition's own words. */
  readonly language: string;
}

/**
 * The day on which an article, or a statement of it, was last updated, `YYYY-MM-DD`: when the edition took the article in,
 * else the article's printed date if that is a whole day, or when the wording was last changed (`rewordedOn`) if that is
 * later; `null` where none of these is known.
 */
export function updatedOf({ added, date }: ArticleEntry, rewordedOn?: string): string | null {
  const first = added ?? (date.kind === 'printed' && isDay(date.date) ? date.date : null);
  return rewordedOn === undefined || (first !== null && first > rewordedOn) ? first : rewordedOn;
}

/** An article's source, its counts and its lead statement, in plain text. */
function articleText({ source, sourceIsClaimed, date, title, statements, leadStatement: lead }: ArticleEntry): string {
  const facts = [
    source === null ? 'Source not named' : sourceIsClaimed ? `${source}, as the article names its source` : source,
    dateText(date),
    ...(title.by === 'edition' ? ['headline by the edition'] : []),
    tally(statements),
  ].join('; ');
  if (lead === null) return `${facts}.`;
  const words = quotedText(lead.kind, lead.words);
  const said =
    lead.kind === 'direct' ? `${words} — ${lead.speaker.name}` : `${lead.speaker.name}, as reported: ${words}`;
  return `${facts}. ${said}`;
}

/** The entry of an article. `rewordedOn` is the day on which the wording of one of its statements was last changed. */
export function articleFeedEntry(
  article: ArticleEntry,
  rewordedOn: string | undefined,
  { page, id, language }: Naming,
): FeedEntry {
  const address = paths.article(article.slug);
  return {
    id: id(address),
    title: article.title.text,
    text: articleText(article),
    language: article.title.by === 'source' ? article.language : language,
    page: page(address),
    added: article.added,
    updated: updatedOf(article, rewordedOn),
  };
}

/** The entry of a statement. `article` is the one that has it. */
export function statementFeedEntry(statement: StatementEntry, article: ArticleEntry, { page, id }: Naming): FeedEntry {
  const address = paths.statement(statement.id);
  const { title, source, sourceIsClaimed, date, language, added } = article;
  const { kind, speaker, words } = statement;
  return {
    id: id(address),
    // Only direct speech gets quotation marks, even where it is cut short.
    title: `${speaker.name}: ${quotedText(kind, [firstWords(words[0])])}`,
    text: citation({ ...statement, title, source, sourceIsClaimed, date, url: page(address) }),
    language,
    page: page(address),
    added,
    updated: updatedOf(article, statement.rewordedOn),
  };
}

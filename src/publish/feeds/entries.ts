import { isDay } from '../../model/calendar.ts';
import type { ArticleEntry, StatementEntry } from '../../model/catalogue.ts';
import { citation } from '../../model/citation.ts';
import { dateText } from '../../model/date-text.ts';
import { firstWords } from '../../model/statement-title.ts';
import { tally } from '../../model/tally.ts';
import { quotedText } from '../../model/words.ts';
import { paths } from '../../site/paths.ts';
import type { FeedEntry } from './feed.ts';

/** How addresses within the app become a site's own. */
export interface Naming {
  /** Absolute. */
  readonly page: (address: string) => string;
  /** An IRI that stays, wherever the site stands. */
  readonly id: (address: string) => string;
  /** BCP 47; of the edition's own words. */
  readonly language: string;
}

/**
 * Since when an article, or a statement of it, is as it is, `YYYY-MM-DD`: the day on which its wording was last changed;
 * else that on which the edition took it in; else the whole one that the article prints of itself; else `null`. None is
 * made up.
 */
export function updatedOf({ added, date }: ArticleEntry, rewordedOn?: string): string | null {
  const first = added ?? (date.kind === 'printed' && isDay(date.date) ? date.date : null);
  return rewordedOn === undefined || (first !== null && first > rewordedOn) ? first : rewordedOn;
}

/** Where it is from, what is in it and the statement to tell it by, in plain text. */
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

/** `rewordedOn` is the day on which the wording of one of its statements was last changed, if any ever was. */
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

export function statementFeedEntry(statement: StatementEntry, article: ArticleEntry, { page, id }: Naming): FeedEntry {
  const address = paths.statement(statement.id);
  const { title, source, sourceIsClaimed, date, language, added } = article;
  const { kind, speaker, words } = statement;
  return {
    id: id(address),
    // Only direct speech gets marks, also where it is cut short.
    title: `${speaker.name}: ${quotedText(kind, [firstWords(words[0])])}`,
    text: citation({ ...statement, title, source, sourceIsClaimed, date, url: page(address) }),
    language,
    page: page(address),
    added,
    updated: updatedOf(article, statement.rewordedOn),
  };
}

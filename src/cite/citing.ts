import { attributed, type CitedArticle, type CitedStatement } from '../model/citation.ts';

/** What is cited: an article, or a statement in it. */
export interface Citing {
  /** The key of its record: the statement's id, or the article's slug. */
  readonly id: string;
  /** BCP 47; of the article's text. */
  readonly language: string;
  /** Its `url` is the whole address of what is cited. */
  readonly article: CitedArticle;
  /** `null` where the article is cited. */
  readonly statement: CitedStatement | null;
  /** When the address was looked at: the reader's day, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** What a reference has no field for, in sentences: whose words, and what is not the source's own. */
export function remarksOn({ title, source, sourceIsClaimed, date }: CitedArticle): readonly string[] {
  return [
    ...(title.by === 'edition' ? ['Headline by the edition.'] : []),
    ...(source !== null && sourceIsClaimed ? ['Source as the article names it.'] : []),
    ...(date.kind === 'inferred' ? ['Date inferred by the edition.'] : []),
  ];
}

/**
 * The note of a record: the statement with its attribution, and in brackets what is not the source's own. It also says
 * that a date is not known, since a record then has no year.
 */
export function noteOf({ article, statement }: Citing): string {
  const words = statement === null ? [] : [attributed(statement)];
  const undated = article.date.kind === 'unknown' ? ['No date given (n.d.).'] : [];
  const remarks = [...remarksOn(article), ...undated];
  return [...words, ...(remarks.length === 0 ? [] : [`[${remarks.join(' ')}]`])].join(' ');
}

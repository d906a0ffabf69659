import type { Rev, Slug, StatementId } from '../model/ids.ts';
import { paths } from './paths.ts';

/** The query parameter that names the wording which a statement had when its link was made. */
export const revParameter = 'rev';

/** The query that names a wording: `?rev=d3a4eff4`. The wording need not exist. */
export function wordingQuery(rev: string): string {
  return `?${revParameter}=${encodeURIComponent(rev)}`;
}

/** What the link to a statement is made from, wherever it is copied, cited or exported. */
export interface LinkedStatement {
  readonly id: StatementId;
  readonly article: Slug;
  readonly rev: Rev;
}

/**
 * The link to a statement, within the app: to its own page, or to its place in the article. It names the wording, so
 * that a reader who follows it is told when the wording has changed.
 */
export function statementLink({ id, article, rev }: LinkedStatement, to: 'itself' | 'article' = 'itself'): string {
  return to === 'itself'
    ? paths.statement(id) + wordingQuery(rev)
    : `${paths.article(article)}${wordingQuery(rev)}#${id}`;
}

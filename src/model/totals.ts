import type { ArticleEntry, Totals } from './catalogue.ts';
import { addKinds, countKinds } from './kind-counts.ts';

/** What some articles hold together. */
export function totalsOf(articles: readonly Pick<ArticleEntry, 'statements'>[]): Totals {
  return {
    articles: articles.length,
    statements: articles.map(({ statements }) => statements).reduce(addKinds, countKinds([])),
  };
}

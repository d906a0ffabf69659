import { articlesBySlug } from '../../model/articles-by-slug.ts';
import type { Catalogue, StatementIndex } from '../../model/catalogue.ts';
import { groupBy } from '../../model/group-by.ts';
import { previewPaths } from '../../site/preview-paths.ts';
import { articleCard, type Card, statementCard } from './card.ts';

/** A picture to draw, and its path from the site's base. */
export interface Preview {
  readonly path: string;
  readonly card: Card;
}

/** Every picture of a site except the edition's own. */
export function previewsOf(catalogue: Catalogue, statements: StatementIndex): readonly Preview[] {
  const articles = articlesBySlug(catalogue);
  const byArticle = groupBy(statements, ({ article }) => article);
  const { edition } = catalogue;
  return [
    ...catalogue.articles.map((article) => ({
      path: previewPaths.article(article.slug),
      card: articleCard(article, byArticle.get(article.slug) ?? [], edition),
    })),
    ...statements.map((statement) => {
      const article = articles.get(statement.article);
      if (article === undefined) throw new Error(`statement ${statement.id} is in no article of the catalogue`);
      return { path: previewPaths.statement(statement.id), card: statementCard(statement, article, edition) };
    }),
  ];
}

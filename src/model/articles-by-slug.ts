import { cached } from './cached';
import type { ArticleEntry, Catalogue } from './catalogue';
import type { Slug } from './ids';

/** The catalogue's articles by their slugs. */
export const articlesBySlug = cached(
  (catalogue: Catalogue): ReadonlyMap<Slug, ArticleEntry> =>
    new Map(catalogue.articles.map((article) => [article.slug, article])),
);

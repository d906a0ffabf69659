import { memoizeByKey } from './memoize-by-key.ts';
import type { ArticleEntry, Catalogue } from './catalogue.ts';
import type { Slug } from './ids.ts';

/** The catalogue's articles by their slugs. */
export const articlesBySlug = memoizeByKey(
  (catalogue: Catalogue): ReadonlyMap<Slug, ArticleEntry> =>
    new Map(catalogue.articles.map((article) => [article.slug, article])),
);

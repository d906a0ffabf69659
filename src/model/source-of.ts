import type { Article } from './article.ts';

/** Where an article is from, in one name: its outlet, else the source that it names; `null` where neither is known. */
export function sourceOf({ provenance: { outlet, source } }: Pick<Article, 'provenance'>): string | null {
  return outlet?.name ?? source?.name ?? null;
}

/** Whether that name is known from the article alone, and so is its claim. */
export function isClaimed({ provenance: { outlet, source } }: Pick<Article, 'provenance'>): boolean {
  return outlet === null && source !== null;
}

/** What a citation says about an article, without the address. */
export function citedArticle(article: Pick<Article, 'title' | 'date' | 'provenance'>) {
  return {
    title: article.title,
    source: sourceOf(article),
    sourceIsClaimed: isClaimed(article),
    date: article.date,
  };
}

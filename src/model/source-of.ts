import type { Article } from './article.ts';

/** Whom an article is from, in one name: its outlet, else the source that it names; `null` where neither is known. */
export const sourceOf = ({ provenance: { outlet, source } }: Pick<Article, 'provenance'>): string | null =>
  outlet?.name ?? source?.name ?? null;

/** Whether that name is the article's own claim, and nobody else's. */
export const isClaimed = ({ provenance: { outlet, source } }: Pick<Article, 'provenance'>): boolean =>
  outlet === null && source !== null;

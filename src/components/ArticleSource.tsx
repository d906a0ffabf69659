import type { ArticleLabel } from '../model/catalogue.ts';
import { dateText } from '../model/date-text.ts';

/** Where an article is from and when it was written, never more certain than it is. */
export function ArticleSource({ article: { source, claimed, date } }: { readonly article: Omit<ArticleLabel, 'slug'> }) {
  return (
    <>
      <b>{source ?? 'Source not named'}</b>
      {claimed && ', as the article names its source'} · {dateText(date)}
    </>
  );
}

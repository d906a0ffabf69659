import type { ArticleLabel } from '../model/catalogue.ts';
import { dateText } from '../model/date-text.ts';

interface Props {
  readonly article: Pick<ArticleLabel, 'title' | 'source' | 'claimed' | 'date'>;
}

/** Where an article is from, when it was written, and whose its headline is: nothing more certain than it is. */
export function ArticleSource({ article: { title, source, claimed, date } }: Props) {
  return (
    <>
      <b>{source ?? 'Source not named'}</b>
      {claimed && ', as the article names its source'} · {dateText(date)}
      {title.by === 'edition' && ' · headline by the edition'}
    </>
  );
}

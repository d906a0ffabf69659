import type { ArticleLabel } from '../model/catalogue.ts';
import { dateText } from '../model/date-text.ts';
import { firstWords } from '../model/statement-title.ts';

interface Props {
  readonly article: Pick<ArticleLabel, 'title' | 'source' | 'sourceIsClaimed' | 'date'>;
}

/** Of the words that a date was inferred from, so many characters are shown; its article has them all. */
const evidenceAtMost = 24;

/** Where an article is from, when it was written, and whose its headline is: nothing more certain than it is. */
export function ArticleSource({ article: { title, source, sourceIsClaimed, date } }: Props) {
  return (
    <>
      <b>{source ?? 'Source not named'}</b>
      {sourceIsClaimed && ', as the article names its source'} · {dateText(date).replaceAll(' ', '\u00a0')}
      {date.kind === 'inferred' && ` from “${firstWords(date.evidence, evidenceAtMost)}”`}
      {title.by === 'edition' && ' · headline by the edition'}
    </>
  );
}

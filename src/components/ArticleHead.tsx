import type { Article } from '../model/article.ts';
import { dateText } from '../model/date-text.ts';
import { citedArticle } from '../model/source-of.ts';
import { AppLink } from './AppLink.tsx';
import styles from './ArticleHead.module.css';

/** Longer titles, in characters, are set smaller: they are sentences, not headlines. */
const longTitle = 90;

/** The head of an article: where it is from, when, its headline, and whose headline that is. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { title, source, sourceIsClaimed, date } = citedArticle(article);
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <b>{source ?? 'Source not named'}</b>
        {sourceIsClaimed && ', as the article names its source'}
        {' · '}
        <span className={styles.date}>{dateText(date)}</span>
        {date.kind === 'inferred' && (
          <>
            {' '}
            <AppLink to="#how-dated" className="apparatus">
              how we know
            </AppLink>
          </>
        )}
      </p>
      <h1
        className={styles.headline}
        data-long={title.text.length > longTitle || undefined}
        tabIndex={-1}
        lang={title.by === 'source' ? article.language : undefined}
      >
        {title.text}
      </h1>
      {title.by === 'edition' && (
        <p className={styles.note}>The text came without a headline; this one is the edition’s.</p>
      )}
    </header>
  );
}

import type { Article } from '../model/article.ts';
import { articleCitation } from '../model/citation.ts';
import { isClaimed, sourceOf } from '../model/source-of.ts';
import { paths } from '../paths.ts';
import styles from './CiteArticle.module.css';
import { CopyButton } from './CopyButton.tsx';
import { useAbsolute } from './use-absolute.ts';
import { useHydrated } from './use-hydrated.ts';

/** How to cite an article, and what to send on. */
export function CiteArticle({ article }: { readonly article: Article }) {
  const url = useAbsolute(paths.article(article.slug));
  const canShare = useHydrated() && typeof navigator.share === 'function';
  const citation = articleCitation({
    title: article.title,
    source: sourceOf(article),
    claimed: isClaimed(article),
    date: article.date,
    url,
  });
  return (
    <section aria-labelledby="cite-and-share">
      <h2 id="cite-and-share">Cite and share</h2>
      <p className={styles.citation}>{citation}</p>
      <div className={`${styles.actions} scripted apparatus`}>
        <CopyButton label="Copy link to this article" text={() => url} />
        <CopyButton label="Copy this citation" text={() => citation} />
        {canShare && (
          <button
            type="button"
            className={styles.send}
            // Closing the browser's own sheet is not an error.
            onClick={() => void navigator.share({ title: article.title.text, url }).catch(() => {})}
          >
            Send with another app…
          </button>
        )}
      </div>
    </section>
  );
}

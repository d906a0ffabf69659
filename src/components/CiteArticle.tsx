import type { Article } from '../model/article.ts';
import { articleCitation } from '../model/citation.ts';
import { citedArticle } from '../model/source-of.ts';
import { paths } from '../site/paths.ts';
import styles from './CiteArticle.module.css';
import { CopyAs } from './CopyAs.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Section } from './Section.tsx';
import { useAbsolute } from '../hooks/use-absolute.ts';
import { useHydrated } from '../hooks/use-hydrated.ts';

/** How to cite an article, and what to send on. */
export function CiteArticle({ article }: { readonly article: Article }) {
  const url = useAbsolute()(paths.article(article.slug));
  const canShare = useHydrated() && typeof navigator.share === 'function';
  const cited = { ...citedArticle(article), url };
  const citation = articleCitation(cited);
  return (
    <Section id="cite-and-share" heading="Cite and share">
      <p className={styles.citation}>{citation}</p>
      <div className={`${styles.actions} scripted apparatus`}>
        <CopyButton label="Copy link to this article" text={() => url} />
        <CopyButton label="Copy this citation" text={() => citation} />
        {canShare && (
          <button
            type="button"
            className={styles.send}
            // Dismissing the browser's sheet is not an error.
            onClick={() => void navigator.share({ title: article.title.text, url }).catch(() => {})}
          >
            Send with another app…
          </button>
        )}
      </div>
      <div className={`${styles.forms} scripted apparatus`}>
        <CopyAs id={article.slug} language={article.language} article={cited} statement={null} />
      </div>
    </Section>
  );
}

import { useId } from 'react';
import type { Slug } from '../../model/ids.ts';
import { paths } from '../../site/paths.ts';
import { AppLink } from '../../components/AppLink.tsx';
import styles from './ArticleLinks.module.css';

interface Props {
  readonly heading: string;
  readonly articles: readonly { readonly slug: Slug; readonly title: string; readonly language: string }[];
}

/** Articles that are on this device. */
export function ArticleLinks({ heading, articles }: Props) {
  const id = useId();
  if (articles.length === 0) return null;
  return (
    <section className={styles.articles} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {articles.map(({ slug, title, language }) => (
          <li key={slug}>
            <AppLink className="target" to={paths.article(slug)} lang={language}>
              {title}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

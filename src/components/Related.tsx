import type { Article } from '../model/article.ts';
import styles from './ArticleFacts.module.css';
import { Section } from './Section.tsx';
import { OutLink } from './OutLink.tsx';

/** The texts that the article links to. */
export function Related({ related }: Pick<Article, 'related'>) {
  return (
    <Section id="also-related" heading="Related">
      <ul className={styles.plain}>
        {related.map(({ label, title, url }, i) => (
          <li key={`${i} ${title}`}>
            {label !== null && <small>{label} </small>}
            <OutLink name={title} url={url} />
            {url === null && <small> (the scrape gave no address)</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import type { Article } from '../model/article.ts';
import styles from './ArticleFacts.module.css';
import { Section } from './Section.tsx';

/** What the scrape brought along and the edition does not show, and why. */
export function LeftOut({ removed }: Pick<Article, 'removed'>) {
  return (
    <Section id="left-out" heading="Left out of the text">
      <ul className={styles.plain}>
        {removed.map(({ what, why, after }, i) => (
          // Two comments may have stood at one place.
          <li key={`${i} ${what}`}>
            <b>{what}</b>, {after === 0 ? 'before the first paragraph' : `after paragraph ${after}`}. {why}
          </li>
        ))}
      </ul>
    </Section>
  );
}

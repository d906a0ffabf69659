import type { Article } from '../model/article.ts';
import styles from './ArticleFacts.module.css';
import { Section } from './Section.tsx';

/** What the scrape contained and the edition leaves out, and why. */
export function LeftOut({ removed }: Pick<Article, 'removed'>) {
  return (
    <Section id="left-out" heading="Left out of the text">
      <ul className={styles.plain}>
        {removed.map(({ what, why, after }, i) => (
          // Two removed comments may have had the same place.
          <li key={`${i} ${what}`}>
            <b>{what}</b>, {after === 0 ? 'before the first paragraph' : `after paragraph ${after}`}. {why}
          </li>
        ))}
      </ul>
    </Section>
  );
}

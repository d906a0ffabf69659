import type { Article } from '../model/article.ts';
import { calendarText } from '../model/date-text.ts';
import { textAt } from '../model/place.ts';
import styles from './ArticleFacts.module.css';
import { Section } from './Section.tsx';

/** What an article's date is inferred from, if the text does not print it. */
export function DateEvidence({ article: { date, paragraphs } }: { readonly article: Article }) {
  if (date.kind === 'printed') return null;
  return (
    <Section id="how-dated" heading="Date">
      {date.kind === 'unknown' ? (
        <p>The text came without a date, and none is inferred.</p>
      ) : (
        <>
          <p>The text came without a date. {calendarText(date.date)} is inferred from its words:</p>
          <blockquote className={styles.evidence}>{textAt(paragraphs, date.evidence)}</blockquote>
          <p>{date.because}</p>
        </>
      )}
    </Section>
  );
}

import { Link } from 'react-router';
import type { MentionEntry } from '../model/catalogue.ts';
import { dateText } from '../model/date-text.ts';
import { count } from '../model/plural.ts';
import { paths } from '../paths.ts';
import styles from './MentionList.module.css';

const namings = { name: 'by name', adjective: 'as an adjective', capital: 'by its capital' } as const;

/** The articles that name somebody or a country, with the words that do and a sentence of each. */
export function MentionList({ mentions }: { readonly mentions: readonly MentionEntry[] }) {
  return (
    <ul className={styles.list}>
      {mentions.map(({ article, forms, sentence }) => (
        <li key={article.slug}>
          <p className={styles.title}>
            <Link to={paths.article(article.slug)} data-step>
              {article.title.text}
            </Link>
          </p>
          <p className={styles.source}>
            {article.source ?? 'Source not named'}, {dateText(article.date)}
          </p>
          <p className={styles.sentence}>{sentence}</p>
          <ul className={styles.forms} aria-label="Named as">
            {forms.map(({ text, as, times }) => (
              <li key={`${as} ${text}`}>
                “{text}” {as !== 'person' && `${namings[as]}, `}
                {count(times, 'time')}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

import { Link } from 'react-router';
import type { StatementEntry } from '../model/catalogue.ts';
import { count } from '../model/plural.ts';
import { QuoteItem, type QuoteArticle } from './QuoteItem.tsx';
import styles from './StatementList.module.css';

interface Props {
  readonly statements: readonly StatementEntry[];
  readonly articles: readonly QuoteArticle[];
  /** How many there are, of which these are the first. */
  readonly total: number;
  /** The list of all. */
  readonly all: string;
  readonly withSpeaker?: boolean;
}

/** The first statements of somebody, and the way to the rest. */
export function StatementList({ statements, articles, total, all, withSpeaker = true }: Props) {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return (
    <div className={styles.list}>
      <ol>
        {statements.map((statement) => {
          const article = bySlug.get(statement.article);
          return (
            article && (
              <QuoteItem key={statement.id} statement={statement} article={article} withSpeaker={withSpeaker} />
            )
          );
        })}
      </ol>
      <p>
        <Link to={all}>
          {statements.length < total ? `All ${count(total, 'statement')}` : 'Filter these statements'}
        </Link>
      </p>
    </div>
  );
}

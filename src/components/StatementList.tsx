import type { ArticleLabel, StatementEntry } from '../model/catalogue.ts';
import { paths } from '../site/paths.ts';
import { AppLink } from './AppLink.tsx';
import { ItemBoundary } from './ItemBoundary.tsx';
import { QuoteItem } from './QuoteItem.tsx';
import styles from './StatementList.module.css';

interface Props {
  readonly statements: readonly StatementEntry[];
  readonly articles: readonly ArticleLabel[];
  /** Where all are listed. */
  readonly all: string;
  /** The text of the link to it. */
  readonly allName: string;
  readonly withSpeaker?: boolean;
}

/** Some statements, and a link to all. */
export function StatementList({ statements, articles, all, allName, withSpeaker = true }: Props) {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return (
    <div className={styles.list}>
      <ol>
        {statements.map((statement) => {
          const article = bySlug.get(statement.article);
          return (
            article && (
              <ItemBoundary key={statement.id} what="This statement" to={paths.statement(statement.id)}>
                <QuoteItem statement={statement} article={article} withSpeaker={withSpeaker} />
              </ItemBoundary>
            )
          );
        })}
      </ol>
      <p>
        <AppLink className="target" to={all}>
          {allName}
        </AppLink>
      </p>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { paths } from '../../site/paths.ts';
import type { Kept } from '../what-is-kept.ts';
import { AppLink } from '../../components/AppLink.tsx';
import styles from './ArticleLinks.module.css';
import { ArticleLinks } from './ArticleLinks.tsx';
import { count } from '../../model/plural.ts';
import { offlineQuery } from './offline-queries.ts';

const nothing: Kept = { whole: false, kept: [], waiting: 0, visited: [] };

/** What can be read without a connection, as links. Where the browser lets nobody look, nothing is kept. */
export function SavedArticles() {
  const { data, isPending } = useQuery(offlineQuery());
  if (isPending) return null;
  const { whole, kept, waiting, visited } = data ?? nothing;
  if (whole) {
    return (
      <div className={styles.kept}>
        <p>The whole edition is kept on this device, as it was when it was last opened with a connection.</p>
        <p className={styles.lists}>
          <AppLink className="target" to={paths.articles()}>
            Articles
          </AppLink>
          <AppLink className="target" to={paths.quotes()}>
            Quotes
          </AppLink>
          <AppLink className="target" to={paths.people()}>
            People
          </AppLink>
          <AppLink className="target" to={paths.countries()}>
            Countries
          </AppLink>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.kept}>
      {kept.length + waiting + visited.length === 0 && <p>No article is kept on this device yet.</p>}
      <ArticleLinks heading="Kept by you" articles={kept} />
      {waiting > 0 && (
        <p>
          {count(waiting, 'article')} that you kept must be fetched again, since this is a new version of the site. Go
          online and open any page.
        </p>
      )}
      <ArticleLinks heading="Read recently" articles={visited} />
    </div>
  );
}

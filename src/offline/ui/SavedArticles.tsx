import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import styles from './ArticleLinks.module.css';
import { ArticleLinks } from './ArticleLinks.tsx';
import { siteScope } from '../site-scope.ts';
import { type Kept, whatIsKept } from '../what-is-kept.ts';
import { count } from '../../model/plural.ts';
import { paths } from '../../site/paths.ts';

const nothing: Kept = { whole: false, kept: [], waiting: 0, visited: [] };

/** What can be read without a connection, as links. */
export function SavedArticles() {
  const [found, setFound] = useState<Kept | null>(null);
  useEffect(() => {
    let open = true;
    // Where the browser keeps nothing, or lets nobody look, nothing is kept.
    whatIsKept(siteScope()).then(
      (kept) => open && setFound(kept),
      () => open && setFound(nothing),
    );
    return () => {
      open = false;
    };
  }, []);
  if (found === null) return null;
  const { whole, kept, waiting, visited } = found;
  if (whole) {
    return (
      <div className={styles.kept}>
        <p>The whole edition is kept on this device, as it was when it was last opened with a connection.</p>
        <p className={styles.lists}>
          <Link to={paths.articles()}>Articles</Link>
          <Link to={paths.quotes()}>Quotes</Link>
          <Link to={paths.people()}>People</Link>
          <Link to={paths.countries()}>Countries</Link>
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
      <ArticleLinks heading="Read lately" articles={visited} />
    </div>
  );
}

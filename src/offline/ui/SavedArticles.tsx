import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import styles from './ArticleLinks.module.css';
import { KeptArticles } from './ArticleLinks.tsx';
import { siteScope } from '../site-scope.ts';
import { type Kept, whatIsKept } from '../what-is-kept.ts';
import { paths } from '../../site/paths.ts';

const nothing: Kept = { whole: false, kept: [], visited: [] };

/** What can be read without a connection, as links. */
export function KeptList() {
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
  const { whole, kept, visited } = found;
  if (whole) {
    return (
      <div className={styles.kept}>
        <p>The whole edition is kept on this device, as it was when it was last opened with a connection.</p>
        <p className={styles.lists}>
          <Link className="target" to={paths.articles()}>
            Articles
          </Link>
          <Link className="target" to={paths.quotes()}>
            Quotes
          </Link>
          <Link className="target" to={paths.people()}>
            People
          </Link>
          <Link className="target" to={paths.countries()}>
            Countries
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.kept}>
      {kept.length === 0 && visited.length === 0 && <p>No article is kept on this device yet.</p>}
      <KeptArticles heading="Kept by you" articles={kept} />
      <KeptArticles heading="Read lately" articles={visited} />
    </div>
  );
}

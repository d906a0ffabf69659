import { facts } from 'virtual:edition-facts';
import { AppLink } from '../components/AppLink.tsx';
import styles from '../components/Notice.module.css';
import { PageHead } from '../components/PageHead.tsx';
import { paths } from '../site/paths.ts';

/** For an address without a page. */
export function NotFoundPage() {
  return (
    <section className={styles.notice}>
      <PageHead title="Not found" path={null} edition={facts.name} description="There is no page at this address." />
      <h1 tabIndex={-1}>There is no page at this address.</h1>
      <p>The link may be cut off or mistyped. Try one of these lists.</p>
      <p className={styles.ways}>
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
    </section>
  );
}

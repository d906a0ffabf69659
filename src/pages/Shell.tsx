import { type Location, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { facts } from 'virtual:edition-facts';
import { Shortcuts } from '../components/Shortcuts.tsx';
import { SiteFooter } from '../components/SiteFooter.tsx';
import { SiteHeader } from '../components/SiteHeader.tsx';
import styles from './Shell.module.css';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** The first entry of every document has the same key, so its address tells it from those of other documents. */
const scrollKey = ({ key, pathname, search }: Location): string =>
  key === 'default' ? `${pathname}${search}` : key;

/** What stands around every page. */
export function Shell() {
  const announced = useFocusOnNavigation();
  const loading = useNavigation().state === 'loading';
  return (
    <div id="app" className={styles.app}>
      <a className={`${styles.skip} apparatus`} href="#main">
        Skip to the content
      </a>
      <SiteHeader edition={facts.name} />
      <div className={styles.progress} data-loading={loading} aria-hidden="true" />
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={loading}>
        <Outlet />
      </main>
      <SiteFooter facts={facts} />
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <Shortcuts />
      <ScrollRestoration getKey={scrollKey} />
    </div>
  );
}

import { type Location, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { facts } from 'virtual:edition-facts';
import { Shortcuts } from '../components/Shortcuts.tsx';
import { SiteFooter } from '../components/SiteFooter.tsx';
import { SiteHeader } from '../components/SiteHeader.tsx';
import styles from './Shell.module.css';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** Whether the document was loaded again, or returned to: then its first entry scrolls to where it was left. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward');
}

/** The first entry of every document has the same key: only its address, on a return, tells it from others. */
const scrollKey = ({ key, pathname, search }: Location): string => {
  if (key !== 'default') return key;
  return isReturn() ? `${pathname}${search}` : `first ${performance.timeOrigin}`;
};

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

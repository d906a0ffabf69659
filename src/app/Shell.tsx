import { memo, useEffect } from 'react';
import { type Location, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { facts } from 'virtual:edition-facts';
import { Shortcuts } from '../components/Shortcuts.tsx';
import { SiteFooter } from '../components/SiteFooter.tsx';
import { SiteHeader } from '../components/SiteHeader.tsx';
import styles from './Shell.module.css';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

// These do not change while the next page loads.
const Header = memo(SiteHeader);
const Footer = memo(SiteFooter);

let first: string | undefined;

/**
 * The router has no key for the history entry that a document was opened with. We keep one in the entry: a reload or a
 * return restores the scroll position, and the same address opened again starts at its top.
 */
function firstKey(): string {
  if (first !== undefined) return first;
  const state: unknown = history.state;
  const kept = typeof state === 'object' && state !== null && 'first' in state ? state.first : null;
  first = typeof kept === 'string' ? kept : `first ${performance.timeOrigin}`;
  history.replaceState(Object.assign({}, state, { first }), '');
  return first;
}

const scrollKey = ({ key }: Location): string => (key === 'default' ? firstKey() : key);

/** What stands around every page. */
export function Shell() {
  const announced = useFocusOnNavigation();
  const loading = useNavigation().state === 'loading';
  useEffect(() => {
    // The structured data in the HTML describes the page that was loaded, not the one navigated to.
    if (announced !== '') document.querySelector('[type="application/ld+json"]')?.remove();
  }, [announced]);
  return (
    <div id="app" className={styles.app}>
      <a className={`${styles.skip} apparatus`} href="#main">
        Skip to the content
      </a>
      <Header edition={facts.name} />
      <div className={styles.progress} data-loading={loading} aria-hidden="true" />
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={loading}>
        <Outlet />
      </main>
      <Footer facts={facts} />
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <Shortcuts />
      <ScrollRestoration getKey={scrollKey} />
    </div>
  );
}

import { Suspense } from 'react';
import { facts } from 'virtual:edition-facts';
import { AppLink } from '../components/AppLink.tsx';
import styles from '../components/Notice.module.css';
import { PageHead } from '../components/PageHead.tsx';
import { useHydrated } from '../hooks/use-hydrated.ts';
import { paths } from '../site/paths.ts';
import { lazyPart } from '../hooks/lazy-part.ts';

const SavedArticles = lazyPart(async () => (await import('../offline/ui/SavedArticles.tsx')).SavedArticles);

/**
 * What is kept on this device. Without a connection the worker also serves it at any other address until the app has
 * looked for the page, so it does not mention the address.
 */
export function OfflinePage() {
  const hydrated = useHydrated();
  return (
    <section className={styles.notice}>
      <PageHead path={null} title="Offline" edition={facts.name} description="What can be read without a connection." />
      <h1 tabIndex={-1}>What you can read offline.</h1>
      <p>
        What is on this device opens without a connection, as it was when you had one.{' '}
        <AppLink to={`${paths.about()}#reading-offline`}>How that works</AppLink>
      </p>
      {hydrated && (
        <Suspense fallback={null}>
          <SavedArticles />
        </Suspense>
      )}
    </section>
  );
}

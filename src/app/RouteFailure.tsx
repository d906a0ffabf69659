import { Suspense, useEffect } from 'react';
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router';
import { facts } from 'virtual:edition-facts';
import { UnavailableCard } from '../components/UnavailableCard.tsx';
import { LoadFailure } from '../components/LoadFailure.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { DataError } from '../data/data-error.ts';
import { asUnavailable } from '../model/unavailable.ts';
import { reloadOnce } from '../offline/reload-once.ts';
import { retiredPath } from '../site/paths.ts';
import { lazyPart } from '../hooks/lazy-part.ts';

const SavedArticles = lazyPart(async () => (await import('../offline/ui/SavedArticles.tsx')).SavedArticles);

function reasonOf(error: unknown): string {
  if (!(error instanceof DataError)) return 'A part of the page could not be loaded, or did not work.';
  if (error.status !== 0) return `The site answered ${error.status}.`;
  return navigator.onLine
    ? 'The site could not be reached.'
    : 'You are offline, and this page is not kept on this device.';
}

/** In place of a page that does not exist, no longer exists, or whose files did not load. */
export function RouteFailure() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const { revalidate, state } = useRevalidator();
  const gone = isRouteErrorResponse(error) ? asUnavailable(error.data) : null;
  const isBroken = gone === null && !(error instanceof DataError);
  // A deploy may have removed a hashed chunk. A reload gets the new one.
  useEffect(() => {
    if (isBroken) reloadOnce();
  }, [isBroken]);
  if (gone !== null) {
    return (
      <>
        <PageHead
          title={gone.retirement === null ? `No such ${gone.what}: ${gone.id}` : `${gone.id} (${gone.retirement.kind})`}
          // Search engines are told the new address of what moved.
          path={
            gone.retirement?.kind === 'moved' && import.meta.env.SITE_URL
              ? retiredPath(gone.what, gone.retirement.to)
              : null
          }
          edition={facts.name}
          description={`What became of the ${gone.what} at this address.`}
        />
        <UnavailableCard gone={gone} />
      </>
    );
  }
  return (
    <>
      <PageHead title="Not loaded" path={null} edition={facts.name} description="This page could not be loaded." />
      <LoadFailure
        address={pathname}
        reason={reasonOf(error)}
        retrying={state === 'loading'}
        // Browsers remember a failed chunk for the life of a page, so only a reload helps.
        onRetry={() => (error instanceof DataError ? void revalidate() : location.reload())}
      >
        {error instanceof DataError && error.status === 0 && (
          <Suspense fallback={null}>
            <SavedArticles />
          </Suspense>
        )}
      </LoadFailure>
    </>
  );
}

import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router';
import { facts } from 'virtual:edition-facts';
import { GoneCard } from '../components/GoneCard.tsx';
import { LoadFailure } from '../components/LoadFailure.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { DataError } from '../data/data-error.ts';
import { asGone } from '../model/gone.ts';
import { retiredPath } from '../paths.ts';

/** In place of a page whose address has nothing (any more), or whose files could not be loaded. */
export function RouteFailure() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const { revalidate, state } = useRevalidator();
  const gone = isRouteErrorResponse(error) ? asGone(error.data) : null;
  if (gone !== null) {
    return (
      <>
        <PageHead
          title={gone.retirement === null ? `No such ${gone.what}: ${gone.id}` : `${gone.id} (${gone.retirement.kind})`}
          path={null}
          edition={facts.name}
          description={`What became of the ${gone.what} at this address.`}
        />
        {gone.retirement?.kind === 'moved' && import.meta.env.SITE_URL && (
          <link
            rel="canonical"
            href={import.meta.env.SITE_URL + retiredPath(gone.what, gone.retirement.to).slice(1)}
          />
        )}
        <GoneCard gone={gone} />
      </>
    );
  }
  const reachable = error instanceof DataError && error.status !== 0;
  return (
    <>
      <PageHead title="Not loaded" path={null} edition={facts.name} description="This page could not be loaded." />
      <LoadFailure
        address={pathname}
        reason={
          error instanceof DataError
            ? reachable
              ? `The site answered ${error.status}.`
              : 'The site could not be reached.'
            : 'A part of the page could not be loaded, or did not work.'
        }
        retrying={state === 'loading'}
        // A chunk that failed stays failed for the life of a page, so then the page is loaded anew.
        onRetry={() => (error instanceof DataError ? void revalidate() : location.reload())}
      />
    </>
  );
}

import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, type StaticHandler, StaticRouterProvider } from 'react-router';
import { facts } from 'virtual:edition-facts';
import { App } from '../app/App.tsx';
import { dataQuery } from '../data/queries.ts';
import { createQueryClient, type ReadData } from '../data/query-client.ts';
import { routes } from '../app/routes.tsx';
import type { DataFile } from '../site/data-files.ts';
import { linkedData } from './json-ld/json-ld.ts';

export { DataError } from '../data/data-error.ts';
export { addresses } from './addresses.ts';
export { redirects } from './redirects.ts';

/** The edition's language (BCP 47), which the compiler has checked, and its name, which is any text. */
export const { language, name: siteName } = facts;

/**
 * A data file is written into the page up to this size in UTF-16 code units. A larger one is fetched, once for all pages.
 */
const maxInlineLength = 40_000;

/** A page as the app has rendered it. */
export interface Prerendered {
  /** Its tags for the document's head. */
  readonly head: string;
  /** The markup of the app. */
  readonly body: string;
  /** The data that it shows, as JSON. */
  readonly state: string;
  /** The page in schema.org's terms, as JSON; `null` for an address that has no page. */
  readonly linked: string | null;
  /** The source modules that it comes from, as the build's manifest names them. */
  readonly modules: readonly string[];
  /** The data files that it shows and that are too large to be written into it. */
  readonly fetched: readonly string[];
}

/**
 * A function that renders addresses as the app shows them, one after another. `base` ends in a slash. The routes are made
 * once for all pages; each page begins without data.
 *
 * @throws (the function) where an address has no page, or its page cannot be rendered.
 */
export function renderer(base: string, read: ReadData): (address: string) => Promise<Prerendered> {
  const client = createQueryClient(read);
  const handler = createStaticHandler(routes(client), { basename: base });
  return (address) => {
    client.clear();
    return render(address, base, client, handler);
  };
}

/** What a page's loader has put into the client; throws where it has not. */
function loadedFrom<Data>(client: QueryClient, file: DataFile<Data>): Data {
  const data = client.getQueryData(dataQuery(file).queryKey);
  if (data === undefined) throw new Error(`${file} was not loaded by its page`);
  return data;
}

async function render(
  address: string,
  base: string,
  client: QueryClient,
  handler: StaticHandler,
): Promise<Prerendered> {
  const context = await handler.query(new Request(`http://localhost${base}${address.slice(1)}`));
  if (context instanceof Response) throw new Error(`${address} answered ${context.status}`);
  const unexpected = Object.values(context.errors ?? {}).find((error) => error instanceof Error);
  if (unexpected !== undefined) throw unexpected;
  // A retired id answers with 410.
  if (context.statusCode === 404) throw new Error(`${address} has no page`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerender(
    <App client={client} router={<StaticRouterProvider router={router} context={context} hydrate={false} />} />,
  );
  const html = await new Response(prelude).text();
  const start = html.indexOf('<div id="app"');
  if (start < 0) throw new Error(`${address} rendered no page`);
  const fetched: string[] = [];
  const state = dehydrate(client, {
    shouldDehydrateQuery: ({ queryKey, state: { data } }) => {
      const inline = data !== undefined && JSON.stringify(data).length <= maxInlineLength;
      if (data !== undefined && !inline) fetched.push(String(queryKey[1]));
      return inline;
    },
  });
  const page = context.matches.at(-1);
  // A notice in place of a page is not described.
  const linked =
    context.errors === null && page !== undefined
      ? linkedData(
          { pattern: page.route.path, params: page.params },
          { facts, url: import.meta.env.SITE_URL || null },
          (file) => loadedFrom(client, file),
        )
      : null;
  return {
    linked: linked === null ? null : JSON.stringify(linked),
    // React writes title and meta tags before the first element; they belong in the head.
    head: html.slice(0, start),
    body: html.slice(start),
    // Without the times of the queries, so that the same content gives the same bytes.
    state: JSON.stringify({
      mutations: [],
      queries: state.queries.map(({ queryKey, queryHash, state: { data } }) => ({
        queryKey,
        queryHash,
        state: { data, dataUpdatedAt: 1, status: 'success', fetchStatus: 'idle' },
      })),
    }),
    modules: context.matches.flatMap(({ route }) => {
      const handle: unknown = route.handle;
      return typeof handle === 'string' ? [handle] : [];
    }),
    fetched,
  };
}

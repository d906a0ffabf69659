import { type Query, QueryClient } from '@tanstack/react-query';
import { isDataOfLists } from '../site/paths.ts';
import { DataError } from './data-error.ts';

/**
 * Gets one of the site's JSON files by its path from the site's base (`data/…`). `ahead`: no page shows it yet.
 *
 * @throws {DataError}
 */
export type ReadData = (path: string, ahead?: boolean) => Promise<unknown>;

/** Files of single things that stay in memory while no page shows them. */
const keptUnshown = 40;

/** Whether a query is of one article, statement, person or country: a long session opens many of these. */
const isOfOne = ({ queryKey: [kind, path] }: Query): boolean => kind === 'data' && !isDataOfLists(String(path));

/**
 * A query client for the site's files: the browser fetches them, the build has them in memory. What a build published
 * does not change while a page is open, so nothing is ever refetched by itself. Files of lists stay; of the others the
 * ones that came last.
 */
export function createQueryClient(read: ReadData): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey, meta }) => read(String(queryKey[1]), meta?.['ahead'] === true),
        // Without a connection the worker may have the file; a query that waits for one would never say so.
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        // A file that is not there stays so; a line that failed is worth another try.
        retry: (failures, error) => failures < 2 && !(error instanceof DataError && error.status === 404),
        retryDelay: (failures) => 300 * 2 ** failures,
      },
    },
  });
  const cache = client.getQueryCache();
  cache.subscribe(({ type }) => {
    if (type !== 'added') return;
    const unshown = cache.findAll({ type: 'inactive', predicate: isOfOne });
    for (const query of unshown.slice(0, -keptUnshown)) cache.remove(query);
  });
  return client;
}

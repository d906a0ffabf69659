import { QueryClient } from '@tanstack/react-query';
import { DataError } from './data-error.ts';

/** Gets one of the site's JSON files by its path from the site's base (`data/…`); throws `DataError`. */
export type ReadData = (path: string) => Promise<unknown>;

/**
 * A query client whose every query is one of the site's files: the browser fetches it, the build has it in
 * memory. What a build published does not change while a page is open, so nothing is ever refetched by itself.
 */
export function createQueryClient(read: ReadData): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey }) => read(String(queryKey[1])),
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
}

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Slug } from '../../model/ids.ts';
import { forget, keep, keepingOf } from '../keep.ts';
import { siteScope } from '../site-scope.ts';
import { whatIsKept } from '../what-is-kept.ts';

/** The key of every query about this device, so that one change invalidates all. */
const offlineKey = () => ['offline', siteScope()] as const;

/** The worker and other tabs change what is kept, so it is looked up whenever it is shown. */
const changing = { staleTime: 0, gcTime: 0, retry: false } as const;

/** What can be read without a connection. Fails where the browser keeps nothing or lets nobody look. */
export function offlineQuery() {
  return queryOptions({ ...changing, queryKey: offlineKey(), queryFn: () => whatIsKept(siteScope()) });
}

/** Whether and how an article is on this device. */
export function keepingQuery(slug: Slug) {
  return queryOptions({
    ...changing,
    queryKey: [...offlineKey(), slug],
    queryFn: () => keepingOf(siteScope(), slug),
  });
}

/**
 * Keeps an article on this device (`true`) or deletes it (`false`). It stays pending until the queries are up to date.
 * Its result says why the article could not be kept, or is `null`.
 */
export function keepingMutation(slug: Slug) {
  return mutationOptions({
    mutationFn: (wanted: boolean) => (wanted ? keep(siteScope(), slug) : forget(siteScope(), slug)),
    // Deleting needs no connection.
    networkMode: 'always',
    onSettled: (_result, _error, _wanted, _before, { client }) => client.invalidateQueries({ queryKey: offlineKey() }),
  });
}

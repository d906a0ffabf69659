import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Slug } from '../../model/ids.ts';
import { forget, keep, keepingOf } from '../keep.ts';
import { siteScope } from '../site-scope.ts';
import { whatIsKept } from '../what-is-kept.ts';

/** What every answer about this device is under, so that one change makes all of them out of date. */
const offlineKey = () => ['offline', siteScope()] as const;

/** The worker and other tabs change what is kept, so it is looked up each time that it is shown. */
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
 * Keeps an article on this device (`true`) or takes it away (`false`). It is pending until what is shown is looked up
 * again; its result is why the article could not be kept, or `null`.
 */
export function keepingMutation(slug: Slug) {
  return mutationOptions({
    mutationFn: (wanted: boolean) => (wanted ? keep(siteScope(), slug) : forget(siteScope(), slug)),
    // The worker answers without a connection, too.
    networkMode: 'always',
    onSettled: (_result, _error, _wanted, _before, { client }) => client.invalidateQueries({ queryKey: offlineKey() }),
  });
}

import { useHref } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

/**
 * The whole address of a page of this site. Where the build was not told it, the part that is known until the
 * browser tells where the site is.
 */
export function useAbsolute(path: string): string {
  const href = useHref(path);
  const hydrated = useHydrated();
  const site = import.meta.env.SITE_URL || (hydrated ? location.href : '');
  return site === '' ? href : new URL(href, site).href;
}

import { useHref } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

/**
 * Makes whole addresses of paths within the app. Where the build was not told the site's address, a page as built has
 * the part that is known, until the browser knows the rest.
 */
export function useAbsolute(): (path: string) => string {
  const base = useHref('/');
  const hydrated = useHydrated();
  const site = import.meta.env.SITE_URL || (hydrated ? location.href : '');
  return (path) => {
    const href = base + path.slice(1);
    return site === '' ? href : new URL(href, site).href;
  };
}

import { useHref } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

/**
 * Turns paths within the app into absolute addresses. If the build was not told the site's address, prerendered pages
 * have the path alone.
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

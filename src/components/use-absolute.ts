import { useHref } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

/**
 * The whole address of a page of this site. Where the build was not told it, the part that is known until the
 * browser tells where the site is.
 */
export function useAbsolute(path: string): string {
  const href = useHref(path);
  if (import.meta.env.SITE_URL) return new URL(href, import.meta.env.SITE_URL).href;
  return useHydrated() ? new URL(href, location.href).href : href;
}

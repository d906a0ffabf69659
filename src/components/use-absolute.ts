import { useHref } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

/** The whole address of a page of this site; until the browser tells where the site is, the part that is known. */
export function useAbsolute(path: string): string {
  const href = useHref(path);
  return useHydrated() ? new URL(href, location.href).href : href;
}

import type { EditionFacts } from '../../model/edition.ts';

/** The site that a page belongs to. */
export interface Site {
  readonly facts: EditionFacts;
  /** Its address, ending in a slash; `null` where the build does not know it. */
  readonly url: string | null;
}

/** The `url` of a page, from its address within the app; nothing where the site's own address is not known. */
export function urlOf({ url }: Site, path: string): { readonly url?: string } {
  return url === null ? {} : { url: `${url}${path.slice(1)}` };
}

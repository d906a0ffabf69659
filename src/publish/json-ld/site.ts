import type { EditionFacts } from '../../model/edition.ts';

/** What statements about pages need to know of the site that they stand on. */
export interface Site {
  readonly facts: EditionFacts;
  /** Where it will stand, ending in a slash; `null` where the build has not been told. */
  readonly url: string | null;
}

/** The `url` of a page, where it is known: what is not known is not said. */
export function urlOf({ url }: Site, path: string): { readonly url?: string } {
  return url === null ? {} : { url: `${url}${path.slice(1)}` };
}

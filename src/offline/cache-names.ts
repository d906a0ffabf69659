/** The caches of one site; `scope` is the whole address that its pages begin with. Sites may share an origin. */
export function cacheNames(scope: string) {
  return {
    /** What a build lists: all of it is of that build, or it is not used. */
    edition: `verbatim-edition-${scope}`,
    /** Data of articles that the reader has asked to keep. */
    kept: `verbatim-kept-${scope}`,
    /** Data of a large edition's lists, which its worker fetches by itself and every visit brings up to date. */
    lists: `verbatim-lists-${scope}`,
    /** Data of pages that were opened, the latest last. */
    visited: `verbatim-visited-${scope}`,
  };
}

/** Whether a cache is one of those, of this build or of any other. */
export function isCacheOf(scope: string, name: string): boolean {
  return name.startsWith('verbatim-') && name.endsWith(`-${scope}`);
}

/** How many data files of visited pages are kept. */
export const visitedLimit = 100;

import { dataFormat } from '../site/data-format.ts';

/**
 * The names of the caches of one site; `scope` is the whole address that its pages begin with. Sites may share an
 * origin. Data has a cache for each version of its format: what an earlier version of the site kept is not found there.
 */
export function cacheNames(scope: string) {
  return {
    /** The files that a build lists. All of them are of that build, or none is used. */
    edition: `verbatim-edition-${scope}`,
    /** Data of the articles that the reader has asked to keep. */
    kept: `verbatim-kept-${dataFormat}-${scope}`,
    /** Data of the lists of a large edition. The worker fetches it, and every visit renews it. */
    lists: `verbatim-lists-${dataFormat}-${scope}`,
    /** Data of single things whose pages were opened, the latest last. */
    visited: `verbatim-visited-${dataFormat}-${scope}`,
  };
}

/** Whether a cache is one of the site's, of this build or of any other. */
export function isCacheOf(scope: string, name: string): boolean {
  return name.startsWith('verbatim-') && name.endsWith(`-${scope}`);
}

const isKept = (name: string): boolean => name.startsWith('verbatim-kept-');

/**
 * Of the names of all caches, those in which another version of the site kept data in its own format: `kept` as above,
 * and `others`.
 */
export function cachesOfOtherFormats(scope: string, names: readonly string[]) {
  const own: readonly string[] = Object.values(cacheNames(scope));
  const foreign = names.filter((name) => isCacheOf(scope, name) && !own.includes(name));
  return { kept: foreign.filter(isKept), others: foreign.filter((name) => !isKept(name)) };
}

/** The most data files of visited pages that are kept. */
export const maxVisitedFiles = 100;

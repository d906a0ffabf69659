import { createHash } from 'node:crypto';
import { isReservedKey, isSlug, type Slug } from '../model/ids.ts';
import { normalizeForSearch } from '../model/normalize-for-search.ts';

const maxSlugCharacters = 95;
/** Names that Windows reserves for devices, with any ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The words of a name joined by hyphens, cut between words to at most `maxCharacters`; `''` where it has no letters or
 * digits of the Latin alphabet.
 */
export function hyphenated(name: string, maxCharacters = maxSlugCharacters): string {
  // Cut before it is normalized: a name may be very long.
  const words =
    normalizeForSearch(name.slice(0, 1000))
      .replaceAll("'", '')
      .match(/[a-z0-9]+/g) ?? [];
  const all = words.join('-');
  if (all.length <= maxCharacters) return all;
  const cut = all.slice(0, maxCharacters + 1).lastIndexOf('-');
  return all.slice(0, cut > 0 ? cut : maxCharacters);
}

/**
 * An article's slug: from the first of these names that gives one, else from a hash of its text, so that the same text
 * always has the same. Never a path: only a-z, 0-9 and hyphens.
 */
export function proposedSlug(names: readonly (string | null)[], text: string): Slug {
  const found = names.map((name) => hyphenated(name ?? '')).find((name) => name !== '');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const slug =
    found === undefined
      ? `article-${hash}`
      : deviceName.test(found) || isReservedKey(found)
        ? `${found}-article`
        : found;
  if (!isSlug(slug)) throw new TypeError(`not a slug: ${slug}`);
  return slug;
}

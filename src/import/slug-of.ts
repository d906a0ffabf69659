import { createHash } from 'node:crypto';
import { isSlug, type Slug } from '../model/ids.ts';
import { normalizeForSearch } from '../model/normalize-for-search.ts';

const maxSlugCharacters = 95;
/** Names that Windows keeps for devices, with any ending, and two that every JavaScript object has. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor|prototype)$/;

/**
 * Words of a name joined by hyphens, cut at one to at most `most` characters; '' where it has no letters or digits
 * of the Latin alphabet.
 */
export function hyphenated(name: string, most = maxSlugCharacters): string {
  // A name is cut before it is folded: some have no end.
  const words =
    normalizeForSearch(name.slice(0, 1000))
      .replaceAll("'", '')
      .match(/[a-z0-9]+/g) ?? [];
  const all = words.join('-');
  if (all.length <= most) return all;
  const cut = all.slice(0, most + 1).lastIndexOf('-');
  return all.slice(0, cut > 0 ? cut : most);
}

/**
 * An article's address, of the first of these names that gives one; else of its text, by a hash, so that the
 * same text always has the same. Never a path: only a-z, 0-9 and hyphens.
 */
export function proposedSlug(names: readonly (string | null)[], text: string): Slug {
  const found = names.map((name) => hyphenated(name ?? '')).find((name) => name !== '');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const slug = found === undefined ? `article-${hash}` : reserved.test(found) ? `${found}-article` : found;
  if (!isSlug(slug)) throw new TypeError(`not a slug: ${slug}`);
  return slug;
}

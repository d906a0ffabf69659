import { isPersonId, isReservedKey, type PersonId } from '../../model/ids.ts';
import { normalizeForSearch } from '../../model/normalize-for-search.ts';

/** An id for a new person: the name in `a-z`, `0-9` and hyphens, with a number where it is taken. */
export function newPersonId(name: string, taken: ReadonlySet<string>): PersonId {
  const plain = normalizeForSearch(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 90)
    .replace(/-$/, '');
  const base = plain === '' ? 'person' : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (isPersonId(id) && !taken.has(id) && !isReservedKey(id)) return id;
  }
}

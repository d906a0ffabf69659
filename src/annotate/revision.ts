import { createHash } from 'node:crypto';
import type { StatementKind } from '../model/article.ts';
import type { Words } from '../model/catalogue.ts';
import { isRev, type Rev } from '../model/ids.ts';

/**
 * A short hash of a statement's wording: the first 8 hexadecimal digits of the SHA-256 of its kind and its pieces.
 *
 * The kind belongs to it, since it says whose words they are: what stood in quotation marks and is now reported has
 * changed, though not a letter of it has. The speaker does not: words of somebody else's are another statement.
 * Where a paragraph ends within a piece, and in which of Unicode's equivalent forms a letter is written, changes
 * nothing that is read, and so not the hash.
 */
export function revisionOf(kind: StatementKind, words: Words): Rev {
  const read = words.map((piece) => piece.replaceAll('\n', ' ').normalize('NFC'));
  const rev = createHash('sha256')
    .update(JSON.stringify([kind, ...read]))
    .digest('hex')
    .slice(0, 8);
  if (!isRev(rev)) throw new TypeError(`not the hash of a wording: ${rev}`);
  return rev;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { StatementKind } from '../model/article.ts';
import type { Words } from '../model/catalogue.ts';
import { isRev, type Rev } from '../model/ids.ts';

/**
 * A short hash of a statement's wording: the first 8 hexadecimal digits of the SHA-256 of its kind and its pieces.
 *
 * The kind is a part of it, since it says whose words they are: what stood in quotation marks and is now reported has
 * changed, even if no letter of it has. The speaker is not: words of somebody else are another statement. Nor does it
 * depend on where a paragraph ends within a piece, or on which of Unicode's equivalent forms a letter has, since readers
 * see no difference. Published revisions are in links, so this must give the same for ever.
 *
 * Synchronous, unlike Web Crypto, so that an article is annotated in one call.
 */
export function revisionOf(kind: StatementKind, words: Words): Rev {
  const pieces = words.map((piece) => piece.replaceAll('\n', ' ').normalize('NFC'));
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify([kind, ...pieces]))));
  const rev = hash.slice(0, 8);
  if (!isRev(rev)) throw new TypeError(`not the hash of a wording: ${rev}`);
  return rev;
}

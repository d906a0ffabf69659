import { createHash } from 'node:crypto';
import { isStatementId, type Slug, type StatementId } from '../model/ids.ts';

/** Without vowels no word comes about, and without 0, 1 and l none is misread. */
const letters = 'bcdfghjkmnpqrstvwxz';
const signs = `${letters}23456789`;
const length = 6;

function candidate(slug: Slug, number: number): StatementId {
  const hash = createHash('sha256').update(`${slug} ${number}`).digest();
  const id = Array.from({ length }, (_, index) => {
    const from = index === 0 ? letters : signs;
    return from.charAt(hash.readUInt16BE(index * 2) % from.length);
  }).join('');
  if (!isStatementId(id)) throw new TypeError(`not a statement’s id: ${id}`);
  return id;
}

/**
 * Gives new ids for statements of an article, one with each call, none of which is `taken`.
 *
 * An id must say nothing of the statement's words or place, since both may change, and yet the same input must
 * give the same file wherever it is read: chance is out. So an id is a hash of the article's slug and of how many
 * ids were minted for it. What is in the ledger is passed over, whatever became of it: a statement that comes
 * later gets the next number, wherever in the text it stands.
 */
export function idMinter(slug: Slug, taken: ReadonlySet<string>): () => StatementId {
  let number = 0;
  const minted = new Set<string>();
  return () => {
    for (;;) {
      const id = candidate(slug, number);
      number += 1;
      if (taken.has(id) || minted.has(id)) continue;
      minted.add(id);
      return id;
    }
  };
}

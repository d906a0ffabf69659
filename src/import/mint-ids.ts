import { createHash } from 'node:crypto';
import { isStatementId, type Slug, type StatementId } from '../model/ids.ts';

/** Without vowels there are no words, and without 0, 1 and l nothing is misread. */
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
 * A function that gives a new id for a statement of an article with each call, none of which is `taken`.
 *
 * An id must not depend on the statement's words or place, since both may change, nor on chance, since the same input
 * must give the same file on every machine. So it is a hash of the article's slug and a number, which counts the ids
 * minted for it. Ids in the ledger, live or not, are skipped: a statement that is added later gets the next number,
 * wherever in the text it is.
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

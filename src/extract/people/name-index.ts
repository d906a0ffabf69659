import { withoutArticle } from './same-name.ts';

/** Entries by a word of their names. */
export interface NameIndex<Entry> {
  readonly add: (word: string, entry: Entry) => void;
  readonly get: (word: string) => readonly Entry[];
  /** The one entry of a word; null of none or of several. */
  readonly only: (word: string) => Entry | null;
}

/** No more of one word are told apart: whoever comes after them is taken for one of them. */
const maxEntriesPerWord = 64;

/** An empty index; a hyphenated Arabic article does not count (“al-Moen” is found as “moen”). */
export function nameIndex<Entry>(): NameIndex<Entry> {
  const entries = new Map<string, Entry[]>();
  return {
    add: (word, entry) => {
      const same = entries.get(withoutArticle(word));
      if (same === undefined) entries.set(withoutArticle(word), [entry]);
      else if (same.length < maxEntriesPerWord && !same.includes(entry)) same.push(entry);
    },
    get: (word) => entries.get(withoutArticle(word)) ?? [],
    only: (word) => {
      const found = entries.get(withoutArticle(word)) ?? [];
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}

import { withoutArticle } from './same-name.ts';

/** Entries by a name or by a word of their names. */
export interface NameIndex<Entry> {
  readonly add: (word: string, entry: Entry) => void;
  readonly get: (word: string) => readonly Entry[];
  /** The only entry of a word. Null where there is none or several. */
  readonly only: (word: string) => Entry | null;
}

/** Further entries of one word are dropped, so that a text of one name stays fast. */
const maxEntriesPerWord = 64;

/** Creates an empty index. It ignores the Arabic article of a word, so that “al-moen” and “moen” are the same. */
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

/** The words of a list that white space separates. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * Sets of words by key. Keys are looked up by words of a text, so this is a `Map`: an object would find a value for
 * “constructor”.
 */
export function wordSets(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([key, words]) => [key, wordSet(words)]));
}

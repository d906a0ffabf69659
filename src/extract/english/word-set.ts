/** The set of the words in a list that white space separates. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Several such sets by key. A `Map`, because an object would have a value for the word “constructor” of a text. */
export function wordSets(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([key, words]) => [key, wordSet(words)]));
}

import { memoizeByKey } from './memoize-by-key.ts';
import type { StatementEntry, StatementIndex } from './catalogue.ts';
import { normalizeForSearch } from './normalize-for-search.ts';

/** A statement with its words and its speaker's name, normalized for search. */
export interface SearchableStatement {
  readonly entry: StatementEntry;
  /** A line for each piece, so that no phrase is found across an interruption. */
  readonly words: string;
  readonly speaker: string;
}

/** The statements of an index, normalized once: that costs more than the rest of a search. */
export const searchable = memoizeByKey((index: StatementIndex): readonly SearchableStatement[] => {
  const names = new Map<string, string>();
  return index.map((entry) => {
    const { name } = entry.speaker;
    const speaker = names.get(name) ?? normalizeForSearch(name);
    names.set(name, speaker);
    return { entry, words: entry.words.map(normalizeForSearch).join('\n'), speaker };
  });
});

import { memoizeByKey } from './memoize-by-key.ts';
import type { StatementEntry, StatementIndex } from './catalogue.ts';
import { normalizeForSearch } from './normalize-for-search.ts';

/** A statement with its words and its speaker's name as a query finds them. */
export interface SearchableStatement {
  readonly entry: StatementEntry;
  /** One line a piece, so that no phrase is found across what interrupts the statement. */
  readonly words: string;
  readonly speaker: string;
}

/** Folded once for each index: folding costs more than all the rest of a search. */
export const searchable = memoizeByKey((index: StatementIndex): readonly SearchableStatement[] => {
  const names = new Map<string, string>();
  return index.map((entry) => {
    const { name } = entry.speaker;
    const speaker = names.get(name) ?? normalizeForSearch(name);
    names.set(name, speaker);
    return { entry, words: entry.words.map(normalizeForSearch).join('\n'), speaker };
  });
});

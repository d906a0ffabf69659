// Letters, marks and digits; apostrophes and hyphens hold a word together from within
// (“don’t”, “so-called”), dots and commas a number (“1,000.5”).
const word = /[\p{L}\p{M}\p{N}]+(?:(?:['’\u2010\u2011-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The number of words in a text. A word is a run of letters and digits, with single apostrophes and hyphens within it, and
 * dots and commas between digits. “U.S.” counts as two, a dash alone as none.
 */
export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0;
}

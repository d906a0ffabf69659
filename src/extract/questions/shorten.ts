/** The most words of the text that a question repeats, in characters. */
const maxQuestionCharacters = 160;

/** Words as a question shows them. */
export function shorten(words: string): string {
  return words.length <= maxQuestionCharacters
    ? words
    : `${words.slice(0, maxQuestionCharacters).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

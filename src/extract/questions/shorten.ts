/** The longest quotation from the text in a question, in UTF-16 units. */
const maxQuestionCharacters = 160;

/** Words cut to the length that a question shows, without half of a surrogate pair. */
export function shorten(words: string): string {
  return words.length <= maxQuestionCharacters
    ? words
    : `${words.slice(0, maxQuestionCharacters).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

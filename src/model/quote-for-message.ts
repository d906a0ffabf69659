/** Invisible characters, those that reorder what is visible, and halves of characters. */
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]/gu;

/** The text with invisible and reordering characters written out: `\u202e`. */
export function escaped(text: string): string {
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const maxQuotedCharacters = 60;

/** The text in quotation marks for a message, cut after 60 UTF-16 code units. */
export function quoted(text: string): string {
  if (text.length <= maxQuotedCharacters) return `“${text}”`;
  // Not between the halves of a character.
  const cut = text.slice(0, maxQuotedCharacters).replace(/[\ud800-\udbff]$/, '');
  return `“${cut}…”`;
}

/** `a, b and c`, for messages. */
export function joinedWithAnd(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Control characters other than tab and line feed, marks that reorder text, and lone surrogates. */
const forbidden = /[\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}|\p{Cs}/u;

/**
 * The first character of a text that content may not have, with its index in UTF-16 code units and a message; null where
 * there is none. Direction marks (U+200E, U+200F, U+061C) are part of ordinary right-to-left text and are allowed.
 */
export function badCharacter(text: string): { readonly index: number; readonly message: string } | null {
  const found = forbidden.exec(text);
  if (found === null) return null;
  const [character] = found;
  const index = found.index;
  if (/\p{Cc}/u.test(character)) {
    return { index, message: `the control character ${character} is not allowed; remove it` };
  }
  if (/\p{Cs}/u.test(character)) {
    return { index, message: `${character} is half a character and is not allowed; remove it` };
  }
  return {
    index,
    message: `the bidirectional override ${character} is not allowed (it reorders what is seen); remove it`,
  };
}

/**
 * A text without the given characters at its end. `/[…]+$/` does the same, but takes time that grows with the square of
 * a run of them that something follows.
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

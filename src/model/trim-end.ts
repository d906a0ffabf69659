/**
 * A text without those of some characters that stand at its end. `/[…]+$/` would do the same in time that grows with
 * the square of a run of them that something follows.
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

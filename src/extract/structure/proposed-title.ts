import { withoutTrailingMarks } from './label.ts';

/** The longest title that is proposed, in characters. */
const maxTitleCharacters = 90;

/**
 * A working title from the beginning of a text, after its dateline: the edition's, for the editor to word.
 */
export function proposedTitle(paragraph: string, from: number): string {
  const text = paragraph.slice(from, from + maxTitleCharacters * 4).trim() || paragraph;
  const end = text.search(/[.!?…](?:[”’"')\]]*\s|[”’"')\]]*$)/);
  const sentence = end === -1 ? text : text.slice(0, end);
  if (sentence.length <= maxTitleCharacters && sentence !== '') return sentence;
  const cut = sentence.slice(0, maxTitleCharacters);
  const blank = cut.lastIndexOf(' ');
  return `${withoutTrailingMarks(blank === -1 ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut.slice(0, blank))}…`;
}

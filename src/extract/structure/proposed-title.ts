import { withoutTrailingMarks } from './label.ts';

const maxTitleCharacters = 90;

/**
 * A working title: the beginning of the first paragraph after its dateline, which ends at `from`. It is cut between
 * words after 90 characters. The editor writes a better one.
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

import { trimEnd } from '../model/trim-end.ts';

/**
 * The paragraphs of a content file's text: blocks between blank lines. A line break within a block, with the white space
 * around it, becomes one space; all else is kept to the character.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) paragraphs.push(block.join(' '));
    block = [];
  };
  for (const line of text.split('\n')) {
    const words = trimEnd(line.replace(/^[ \t]+/, ''), ' \t');
    if (words === '') close();
    else block.push(words);
  }
  close();
  return paragraphs;
}

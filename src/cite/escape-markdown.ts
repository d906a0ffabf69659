/**
 * One line of plain text as Markdown (CommonMark, and what GitHub adds) that shows just that text. A line break
 * becomes a space: it could begin a list or a heading.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&$]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=:])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
}

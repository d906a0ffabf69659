/**
 * Plain text as one line of Markdown (CommonMark with GitHub's additions) that shows exactly that text. A line break
 * becomes a space, since it could begin a list or a heading.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&$]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=:])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
}

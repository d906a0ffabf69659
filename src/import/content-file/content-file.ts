import type { ArticleHead } from '../../compile/schema.ts';
import { frontMatterOf } from './head-yaml.ts';

/** A content file of front matter already written. */
export function contentText(frontMatter: string, paragraphs: readonly string[]): string {
  return `---\n${frontMatter}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A content file, as `src/content/articles/<slug>.md` has it. */
export function contentFile(head: ArticleHead, paragraphs: readonly string[]): string {
  return contentText(frontMatterOf(head), paragraphs);
}

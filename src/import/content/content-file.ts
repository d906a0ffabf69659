import type { ArticleHead } from '../../compile/schema.ts';
import { frontMatterOf } from './head-yaml.ts';

/** A content file of front matter already written. */
export const contentText = (frontMatter: string, paragraphs: readonly string[]): string =>
  `---\n${frontMatter}---\n\n${paragraphs.join('\n\n')}\n`;

/** A content file, as `src/content/articles/<slug>.md` has it. */
export const contentFile = (head: ArticleHead, paragraphs: readonly string[]): string =>
  contentText(frontMatterOf(head), paragraphs);

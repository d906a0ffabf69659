import type { ArticleAssertions } from '../../annotate/assertions.ts';
import { frontMatterOf } from './front-matter-yaml.ts';

/** A content file with front matter that is written already, without its lines `---`. */
export function contentText(frontMatter: string, paragraphs: readonly string[]): string {
  return `---\n${frontMatter}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A content file, as `src/content/articles/<slug>.md` has it. */
export function contentFile(assertions: ArticleAssertions, paragraphs: readonly string[]): string {
  return contentText(frontMatterOf(assertions), paragraphs);
}

import type { ArticleAssertions } from '../annotate/assertions.ts';
import { isReservedKey, isSlug, type Slug } from '../model/ids.ts';
import { quoted } from '../model/quote-for-message.ts';
import { decodeUtf8 } from './decode.ts';
import type { ContentFile } from './edition-files.ts';
import type { Report } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readData } from './read-file.ts';
import type { YamlData } from './read-yaml.ts';
import { articleFrontMatter, idForm } from './schema.ts';

/** An article's file, read and of the right form; nothing in it is located yet. */
export interface ArticleSource {
  readonly assertions: ArticleAssertions;
  /** Where in the file an assertion is; takes the paths of faults. */
  readonly positionOf: YamlData['positionOf'];
  readonly paragraphs: readonly string[];
}

/** The slug that a file's name gives; null, with the fault reported, where it is not one. */
export function slugOfFile({ path }: ContentFile, report: Report): Slug | null {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const name = fileName.replace(/\.md$/i, '');
  const isReserved = isSlug(name) && isReservedKey(name);
  const hasEnding = path.endsWith('.md');
  if (isSlug(name) && hasEnding && !isReserved) return name;
  const allowed = isReserved ? 'this word is reserved; choose another' : idForm;
  const found = quoted(hasEnding ? name : fileName);
  report({ line: 1 }, `the file’s name gives the slug ${found}; ${allowed}${hasEnding ? '' : ', then .md'}`);
  return null;
}

/** Reads an article's file; null, with faults reported, where it cannot be read. */
export function readArticleFile({ bytes }: ContentFile, report: Report): ArticleSource | null {
  const text = decodeUtf8(bytes, report);
  const parts = text === null ? null : splitFrontMatter(text, report);
  if (parts === null) return null;
  const paragraphs = paragraphsOf(parts.body.text);
  if (paragraphs.length === 0) {
    report({ line: parts.body.line }, 'there is no text after the front matter; write it there');
  }
  const read = readData(parts.head.text, parts.head.line, articleFrontMatter, report);
  return read !== null && paragraphs.length > 0
    ? { assertions: read.data, positionOf: read.positionOf, paragraphs }
    : null;
}

import { isSlug, type Slug } from '../model/ids.ts';
import { decodeUtf8 } from './decode.ts';
import type { ContentFile } from './edition-files.ts';
import { quoted } from '../model/quote-for-message.ts';
import type { Report } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readData } from './read-file.ts';
import type { YamlData } from './read-yaml.ts';
import { articleHead, type ArticleHead, idForm, isReserved } from './schema.ts';

/** An article's file, read and of the right shape; nothing in it is located yet. */
export interface ArticleSource {
  readonly head: ArticleHead;
  readonly at: YamlData['at'];
  readonly paragraphs: readonly string[];
}

/** The slug that a file's name gives; null, with the fault told, where it is none. */
export function slugOfFile({ path }: ContentFile, tell: Report): Slug | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  if (isSlug(name) && path.endsWith('.md') && !isReserved(name)) return name;
  const allowed = isReserved(name) ? 'this word is reserved; choose another' : idForm;
  const found = path.endsWith('.md') ? quoted(name) : quoted(path.slice(path.lastIndexOf('/') + 1));
  tell({ line: 1 }, `the file’s name gives the slug ${found}; ${allowed}${path.endsWith('.md') ? '' : ', then .md'}`);
  return null;
}

/** Reads an article's file; null, with faults told, where it cannot be read. */
export function readArticleFile({ bytes }: ContentFile, tell: Report): ArticleSource | null {
  const text = decodeUtf8(bytes, tell);
  const parts = text === null ? null : splitFrontMatter(text, tell);
  if (!parts) return null;
  const paragraphs = paragraphsOf(parts.body.text);
  if (paragraphs.length === 0)
    tell({ line: parts.body.line }, 'there is no text after the front matter; write it there');
  const read = readData(parts.head.text, parts.head.line, articleHead, tell);
  return read && paragraphs.length > 0 ? { head: read.data, at: read.at, paragraphs } : null;
}

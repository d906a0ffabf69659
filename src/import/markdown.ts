import MarkdownIt from 'markdown-it';
import { splitFrontMatter } from '../compile/front-matter.ts';
import { readYaml } from '../compile/read-yaml.ts';
import { type Outcome, ok, err } from './failure.ts';
import { readFragment } from './html/html-to-text.ts';
import { type RawArticle, type Metadata, noMetadata } from './raw-article.ts';
import { metadataIn } from './metadata.ts';

const markdown = new MarkdownIt({ html: true });

/** Reports nothing: what is not front matter is text. */
function silent(): void {}

interface Front {
  readonly metadata: Metadata;
  readonly notes: readonly string[];
  /** The text after it. */
  readonly body: string;
}

/** Reads the front matter that site generators write between `---` lines, if the text begins with some. */
function frontMatter(file: string, text: string): Outcome<Front> {
  const parts = /^---[ \t]*\n/.test(text) ? splitFrontMatter(text, silent) : null;
  const value = parts === null ? null : (readYaml(parts.head.text, parts.head.line, silent)?.value ?? null);
  if (parts === null || value === null || typeof value !== 'object') {
    return ok({ body: text, metadata: noMetadata, notes: [] });
  }
  if ('statements' in value) {
    return err(file, 'this is a content file already', 'put it into the edition’s folder “articles”');
  }
  const { metadata, notes } = metadataIn(value);
  return ok({ body: parts.body.text, metadata, notes });
}

/** The level 1 heading that a text begins with, and the rest; the heading is null where there is none in plain words. */
function leadingHeadline(text: string): { readonly headline: string | null; readonly rest: string } {
  const found = /^\s*# ([^\n]+)\n/.exec(`${text}\n`);
  if (found === null) return { headline: null, rest: text };
  const headline = (found[1] ?? '').replace(/[ \t]#+[ \t]*$/, '').trim();
  const isPlain = !/[*_`[\]<&\\]/.test(headline);
  return headline !== '' && isPlain ? { headline, rest: text.slice(found[0].length) } : { headline: null, rest: text };
}

/** Reads Markdown as the page that is made of it. */
export function readMarkdown(file: string, text: string): Outcome<Pick<RawArticle, 'text' | 'metadata' | 'notes'>> {
  const front = frontMatter(file, text);
  if (!front.ok) return front;
  const { headline, rest } = leadingHeadline(front.value.body);
  const page = readFragment(file, markdown.render(rest));
  if (!page.ok) return page;
  const { metadata } = front.value;
  return ok({
    text: page.value.text,
    metadata: { ...metadata, title: metadata.title ?? headline },
    notes: [...front.value.notes, ...page.value.notes],
  });
}

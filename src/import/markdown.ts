import MarkdownIt from 'markdown-it';
import { splitFrontMatter } from '../compile/front-matter.ts';
import { readYaml } from '../compile/read-yaml.ts';
import { type Outcome, ok, err } from './failure.ts';
import { readFragment } from './html/html-to-text.ts';
import { type RawArticle, type Metadata, noMetadata } from './raw-article.ts';
import { metadataIn } from './metadata.ts';

const markdown = new MarkdownIt({ html: true });

/** What is no front matter is text: nothing to tell of. */
function silent(): void {}

interface Front {
  readonly told: Metadata;
  readonly notes: readonly string[];
  /** The text after it. */
  readonly body: string;
}

/** Reads what a text begins with between `---` lines, as site generators write it. */
function frontMatter(file: string, text: string): Outcome<Front> {
  const parts = /^---[ \t]*\n/.test(text) ? splitFrontMatter(text, silent) : null;
  const value = parts === null ? null : (readYaml(parts.head.text, parts.head.line, silent)?.value ?? null);
  if (parts === null || value === null || typeof value !== 'object') {
    return ok({ body: text, told: noMetadata, notes: [] });
  }
  if ('statements' in value) {
    return err(file, 'this is a content file already', 'put it into the edition’s folder “articles”');
  }
  const { told, notes } = metadataIn(value);
  return ok({ body: parts.body.text, told, notes });
}

/** A headline of the first level that the text begins with, apart from the rest. */
function leadingHeadline(text: string): { readonly headline: string | null; readonly rest: string } {
  const found = /^\s*# ([^\n]+)\n/.exec(`${text}\n`);
  if (!found) return { headline: null, rest: text };
  const headline = (found[1] ?? '').replace(/[ \t]#+[ \t]*$/, '').trim();
  const isPlain = !/[*_`[\]<&\\]/.test(headline);
  return headline !== '' && isPlain ? { headline, rest: text.slice(found[0].length) } : { headline: null, rest: text };
}

/** Reads Markdown as the page that it makes. */
export function readMarkdown(file: string, text: string): Outcome<Pick<RawArticle, 'text' | 'told' | 'notes'>> {
  const front = frontMatter(file, text);
  if (!front.ok) return front;
  const { headline, rest } = leadingHeadline(front.value.body);
  const page = readFragment(file, markdown.render(rest));
  if (!page.ok) return page;
  const { told } = front.value;
  return ok({
    text: page.value.text,
    told: { ...told, title: told.title ?? headline },
    notes: [...front.value.notes, ...page.value.notes],
  });
}

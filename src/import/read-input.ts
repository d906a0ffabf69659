import path from 'node:path';
import { decodeInput } from './decode.ts';
import { type Outcome, ok } from './failure.ts';
import { type Format, formatOfEnding, formatOfText } from './format.ts';
import type { Input } from './gather.ts';
import { hasMarkup } from './html/markup-in-text.ts';
import { readJsonLines } from './json-lines.ts';
import { maxInputBytes } from './limits.ts';
import type { LazyModules } from './lazy-modules.ts';
import { type RawArticle, type ReadArticles, noMetadata } from './raw-article.ts';
import { readBytes, readStream } from './read-bytes.ts';
import { withinLimits } from './within-limits.ts';

/** Readers of pages and of Markdown, which are slow to load. */
type Readers = () => Promise<Pick<LazyModules, 'readPage' | 'readMarkdown' | 'readMarkup'>>;

/** An article whose text and title have no markup that a scrape left in them. */
async function withoutMarkup(article: RawArticle, readers: Readers): Promise<Outcome<RawArticle>> {
  const { name, metadata } = article;
  const title =
    metadata.title !== null && hasMarkup(metadata.title) ? (await readers()).readMarkup(name, metadata.title) : null;
  const named = title?.ok === true ? { ...article, metadata: { ...metadata, title: title.value.text } } : article;
  if (!hasMarkup(article.text)) return ok(named);
  const read = (await readers()).readMarkup(name, article.text);
  if (!read.ok) return read;
  const { text, notes } = read.value;
  return ok({ ...named, text, notes: [...article.notes, ...notes] });
}

async function readOne(
  name: string,
  bytes: Uint8Array,
  format: Exclude<Format, 'jsonl'>,
  stem: string | null,
  readers: Readers,
): Promise<Outcome<RawArticle>> {
  const text = decodeInput(name, bytes);
  if (!text.ok) return text;
  if (format === 'text') {
    const raw = withinLimits({ name, stem, text: text.value, metadata: noMetadata, notes: [] });
    return raw.ok ? withoutMarkup(raw.value, readers) : raw;
  }
  const read = (await readers())[format === 'html' ? 'readPage' : 'readMarkdown'](name, text.value);
  return read.ok ? withinLimits({ name, stem, ...read.value }) : read;
}

const formatOfBytes = (bytes: Uint8Array): Format => formatOfText(new TextDecoder().decode(bytes.subarray(0, 4000)));

/** The format of a file whose name says `said`: HTML counts as HTML in a text file too. */
function formatOf(said: Format | null, bytes: Uint8Array): Format {
  if (said !== null && said !== 'text') return said;
  const found = formatOfBytes(bytes);
  return said === null || found === 'html' ? found : said;
}

async function readLines(name: string, bytes: Uint8Array, readers: Readers): Promise<ReadArticles> {
  const { articles, failures } = readJsonLines(name, bytes);
  const read = await Promise.all(articles.map((article) => withoutMarkup(article, readers)));
  return {
    articles: read.flatMap((one) => (one.ok ? [one.value] : [])),
    failures: [...failures, ...read.flatMap((one) => (one.ok ? [] : [one.failure]))],
  };
}

/** Reads an input as the format asked for, else as its ending says, else as its beginning shows. */
export async function readInput(
  { name, path: file }: Input,
  asked: Format | null,
  stdin: AsyncIterable<Uint8Array>,
  readers: Readers,
): Promise<ReadArticles> {
  const ending = file === null ? '' : path.extname(file);
  const said = asked ?? formatOfEnding(ending);
  // An input of unknown format may be any of these; its text is held to its own limit once that is known.
  const maxBytes = maxInputBytes[said ?? 'html'];
  const bytes = file === null ? await readStream(name, stdin, maxBytes) : await readBytes(name, file, maxBytes);
  if (!bytes.ok) return { articles: [], failures: [bytes.failure] };
  const format = asked ?? formatOf(said, bytes.value);
  if (format === 'jsonl') return readLines(name, bytes.value, readers);
  const read = await readOne(name, bytes.value, format, file === null ? null : path.basename(file, ending), readers);
  return read.ok ? { articles: [read.value], failures: [] } : { articles: [], failures: [read.failure] };
}

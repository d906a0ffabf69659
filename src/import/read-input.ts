import path from 'node:path';
import { decode } from './decode.ts';
import { type Outcome, done } from './failure.ts';
import { type Format, formatOfEnding, formatOfText } from './format.ts';
import type { Input } from './gather.ts';
import { readPage } from './html/html-to-text.ts';
import { readJsonLines } from './json-lines.ts';
import { mostBytes } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import { type RawArticle, type ReadArticles, nothingTold } from './raw-article.ts';
import { readBytes, readStream } from './read-bytes.ts';
import { withinLimits } from './within-limits.ts';

type Read = Outcome<Pick<RawArticle, 'text' | 'told' | 'notes'>>;

const tag = /<\/?(?:p|div|script|br|span|a|svg)\b[^<>]{0,200}>/i;
const tagNote =
  'There are HTML tags in the text, kept as they stand; if it is a saved page, name it .html or say --as html.';

const readText = (_: string, text: string): Read =>
  done({ text, told: nothingTold, notes: tag.test(text) ? [tagNote] : [] });

const readers: Readonly<Record<Exclude<Format, 'jsonl'>, (name: string, text: string) => Read>> = {
  text: readText,
  html: readPage,
  markdown: readMarkdown,
};

const readOne = (name: string, bytes: Uint8Array, format: keyof typeof readers, stem: string | null): Outcome<RawArticle> => {
  const text = decode(name, bytes);
  if (!text.ok) return text;
  const read = readers[format](name, text.value);
  return read.ok ? withinLimits({ name, stem, ...read.value }) : read;
};

const formatOfBytes = (bytes: Uint8Array): Format => formatOfText(new TextDecoder().decode(bytes.subarray(0, 4000)));

/** Reads an input as `asked`, else as its ending says, else as it begins. */
export const readInput = async (
  { name, path: file }: Input,
  asked: Format | null,
  stdin: AsyncIterable<Uint8Array>,
): Promise<ReadArticles> => {
  const ending = file === null ? '' : path.extname(file);
  const said = asked ?? formatOfEnding(ending);
  // What does not say its format may be any of these; its text is held to its own limit when it is known.
  const most = mostBytes[said ?? 'html'];
  const bytes = file === null ? await readStream(name, stdin, most) : await readBytes(name, file, most);
  if (!bytes.ok) return { articles: [], failures: [bytes.failure] };
  const format = said ?? formatOfBytes(bytes.value);
  if (format === 'jsonl') return readJsonLines(name, bytes.value);
  const read = readOne(name, bytes.value, format, file === null ? null : path.basename(file, ending));
  return read.ok ? { articles: [read.value], failures: [] } : { articles: [], failures: [read.failure] };
};

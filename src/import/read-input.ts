import path from 'node:path';
import { decode } from './decode.ts';
import { type Outcome, done } from './failure.ts';
import { type Format, formatOfEnding, formatOfText } from './format.ts';
import type { Input } from './gather.ts';
import { readJsonLines } from './json-lines.ts';
import { mostBytes } from './limits.ts';
import type { Parts } from './parts.ts';
import { type RawArticle, type ReadArticles, nothingTold } from './raw-article.ts';
import { readBytes, readStream } from './read-bytes.ts';
import { withinLimits } from './within-limits.ts';

type Read = Outcome<Pick<RawArticle, 'text' | 'told' | 'notes'>>;

const tag = /<\/?(?:p|div|script|br|span|a|svg)\b[^<>]{0,200}>/i;
const tagNote =
  'There are HTML tags in the text, kept as they stand; if it is a saved page, name it .html or say --as html.';

const readText = (text: string): Read =>
  done({ text, told: nothingTold, notes: tag.test(text) ? [tagNote] : [] });

/** Readers of pages and of Markdown, which are slow to load. */
type Readers = () => Promise<Pick<Parts, 'readPage' | 'readMarkdown'>>;

const readOne = async (
  name: string,
  bytes: Uint8Array,
  format: Exclude<Format, 'jsonl'>,
  stem: string | null,
  readers: Readers,
): Promise<Outcome<RawArticle>> => {
  const text = decode(name, bytes);
  if (!text.ok) return text;
  const read =
    format === 'text'
      ? readText(text.value)
      : (await readers())[format === 'html' ? 'readPage' : 'readMarkdown'](name, text.value);
  return read.ok ? withinLimits({ name, stem, ...read.value }) : read;
};

const formatOfBytes = (bytes: Uint8Array): Format => formatOfText(new TextDecoder().decode(bytes.subarray(0, 4000)));

/** Reads an input as `asked`, else as its ending says, else as it begins. */
export const readInput = async (
  { name, path: file }: Input,
  asked: Format | null,
  stdin: AsyncIterable<Uint8Array>,
  readers: Readers,
): Promise<ReadArticles> => {
  const ending = file === null ? '' : path.extname(file);
  const said = asked ?? formatOfEnding(ending);
  // What does not say its format may be any of these; its text is held to its own limit when it is known.
  const most = mostBytes[said ?? 'html'];
  const bytes = file === null ? await readStream(name, stdin, most) : await readBytes(name, file, most);
  if (!bytes.ok) return { articles: [], failures: [bytes.failure] };
  const format = said ?? formatOfBytes(bytes.value);
  if (format === 'jsonl') return readJsonLines(name, bytes.value);
  const read = await readOne(name, bytes.value, format, file === null ? null : path.basename(file, ending), readers);
  return read.ok ? { articles: [read.value], failures: [] } : { articles: [], failures: [read.failure] };
};

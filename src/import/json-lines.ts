import { otherThanText } from './decode.ts';
import { type Failure, err } from './failure.ts';
import { readJsonLine } from './json-line.ts';
import { megabytes, maxLineBytes } from './limits.ts';
import type { RawArticle, ReadArticles } from './raw-article.ts';
import { withinLimits } from './within-limits.ts';

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13);

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function readLine(name: string, line: Uint8Array) {
  if (line.length > maxLineBytes) {
    const reason = `this line has ${megabytes(line.length)}; at most ${megabytes(maxLineBytes)} are read`;
    return err(name, reason, 'cut its text into articles');
  }
  const read = readJsonLine(name, line);
  return read.ok ? withinLimits(read.value) : read;
}

/** Reads JSON lines, one article each. A line that cannot be read does not affect the others. */
export function readJsonLines(name: string, bytes: Uint8Array): ReadArticles {
  const other = otherThanText(name, bytes);
  if (other !== null) return { articles: [], failures: [other.failure] };
  const articles: RawArticle[] = [];
  const failures: Failure[] = [];
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    if (isBlank(line)) continue;
    const read = readLine(`${name}:${number}`, line);
    if (read.ok) articles.push(read.value);
    else failures.push(read.failure);
  }
  if (articles.length === 0 && failures.length === 0) {
    failures.push(err(name, 'there is nothing in it', 'put one article on each line').failure);
  }
  return { articles, failures };
}

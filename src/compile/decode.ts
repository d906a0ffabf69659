import { badCharacter } from './bad-characters.ts';
import type { Report } from './fault.ts';

const mostBytes = 2_000_000;
/** A file full of rubbish is told of in so many lines, not in thousands. */
const mostLines = 20;

/** Calls `check` for each line until enough lines were found bad. */
function eachLine<Line>(lines: Iterable<Line>, check: (line: Line, number: number) => boolean): void {
  let number = 0;
  let bad = 0;
  for (const line of lines) {
    number += 1;
    if (check(line, number)) bad += 1;
    if (bad === mostLines) return;
  }
}

function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start <= bytes.length) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a content file, lines ended by `\n`: a byte order mark and carriage returns before line feeds
 * change nothing. Null, with faults told, where the bytes are none, too many, not UTF-8, or hold characters
 * that hide or reorder text.
 */
export function decodeUtf8(bytes: Uint8Array, tell: Report): string | null {
  if (bytes.length > mostBytes) {
    tell({ line: 1 }, `the file has ${bytes.length} bytes; at most ${mostBytes} (2 MB) are allowed; split it`);
    return null;
  }
  if (!isUtf8(bytes)) {
    eachLine(byteLines(bytes), (line, number) => {
      if (isUtf8(line)) return false;
      tell({ line: number }, 'this line has bytes that are not UTF-8; save the file as UTF-8');
      return true;
    });
    return null;
  }
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  if (text.trim() === '') {
    tell({ line: 1 }, 'the file is empty; write its content or remove it');
    return null;
  }
  let good = true;
  eachLine(text.split('\n'), (line, number) => {
    const bad = badCharacter(line);
    if (bad) tell({ line: number, column: bad.index + 1 }, bad.message);
    if (bad) good = false;
    return bad !== null;
  });
  return good ? text : null;
}

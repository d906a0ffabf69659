import { badCharacter } from './bad-characters.ts';
import type { Report } from './fault.ts';

const maxBytes = 2_000_000;
/** At most this many bad lines of a file are reported. */
const maxBadLines = 20;

/** Calls `isBad` for each line, numbered from 1, until enough are bad. */
function eachLine<Line>(lines: Iterable<Line>, isBad: (line: Line, number: number) => boolean): void {
  let number = 0;
  let bad = 0;
  for (const line of lines) {
    number += 1;
    if (isBad(line, number)) bad += 1;
    if (bad === maxBadLines) return;
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
 * The text of a content file, with lines ended by `\n`. A byte order mark and carriage returns before line feeds are
 * dropped. Null, with faults reported, where there are no bytes, too many, bytes that are not UTF-8, or characters that
 * hide or reorder text.
 */
export function decodeUtf8(bytes: Uint8Array, report: Report): string | null {
  if (bytes.length > maxBytes) {
    report({ line: 1 }, `the file has ${bytes.length} bytes; at most ${maxBytes} (2 MB) are allowed; split it`);
    return null;
  }
  if (!isUtf8(bytes)) {
    eachLine(byteLines(bytes), (line, number) => {
      if (isUtf8(line)) return false;
      report({ line: number }, 'this line has bytes that are not UTF-8; save the file as UTF-8');
      return true;
    });
    return null;
  }
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  if (text.trim() === '') {
    report({ line: 1 }, 'the file is empty; write its content or remove it');
    return null;
  }
  let good = true;
  eachLine(text.split('\n'), (line, number) => {
    const bad = badCharacter(line);
    if (bad !== null) report({ line: number, column: bad.index + 1 }, bad.message);
    if (bad !== null) good = false;
    return bad !== null;
  });
  return good ? text : null;
}

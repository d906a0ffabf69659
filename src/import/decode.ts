import { codePointName } from '../extract/structure/unusual-characters.ts';
import { type Outcome, ok, err } from './failure.ts';
import { knownBinary } from './sniff.ts';

/** Control characters other than white space (tab, line feed, carriage return, form feed and NEL). */
const control = /(?![\t\n\r\f\v\u0085])\p{Cc}/u;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** “UTF-16” or “UTF-32” by the byte order mark, or null. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'UTF-32';
  return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) ? 'UTF-16' : null;
}

/** Whether bytes are UTF-8; with `stream` the last character may be incomplete. */
function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The index of the first byte that is not UTF-8, found by bisecting with the decoder. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let end = bytes.length;
  while (good < end) {
    const middle = Math.ceil((good + end) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else end = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

function lineAt(bytes: Uint8Array, index: number): number {
  let line = 1;
  for (let feed = bytes.indexOf(10); feed !== -1 && feed < index; feed = bytes.indexOf(10, feed + 1)) line += 1;
  return line;
}

/** The line and column of an index of a text, both from 1. */
function positionAt(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - start + 1 };
}

function asText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text with all line ends as `\n`. */
const withLineFeeds = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\r\f\v\u0085\u2028]/g, '\n')
    .replaceAll('\u2029', '\n\n');

/** The refusal of bytes whose start shows another format or encoding than text in UTF-8; null for all others. */
export function otherThanText(file: string, bytes: Uint8Array): ReturnType<typeof err> | null {
  const binary = knownBinary(bytes);
  if (binary !== null) return err(file, `this is ${binary.what}, not text`, binary.next);
  const wide = wideEncoding(bytes);
  return wide === null ? null : err(file, `this is ${wide}`, 'save it as UTF-8');
}

/**
 * The text of an input: UTF-8, with or without a byte order mark. Refuses bytes of another known format or encoding,
 * control characters, and a text of nothing but white space.
 */
export function decodeInput(file: string, bytes: Uint8Array): Outcome<string> {
  const other = otherThanText(file, bytes);
  if (other !== null) return other;
  const decoded = asText(bytes);
  if (decoded === null) {
    const index = firstBadByte(bytes);
    const position = { line: lineAt(bytes, index) };
    return err(file, `byte ${index + 1} and those after it are not UTF-8`, 'save the file as UTF-8', position);
  }
  const text = withLineFeeds(decoded);
  const found = control.exec(text);
  if (found !== null) {
    const [character] = found;
    const reason =
      character === '\0'
        ? 'there is a NUL in it, which no text has'
        : `the control character ${codePointName(character)} stands here`;
    const next = character === '\0' ? 'save it as text, in UTF-8' : 'take it out';
    return err(file, reason, next, positionAt(text, found.index));
  }
  if (text.trim() === '') {
    return err(
      file,
      text === '' ? 'it is empty' : 'there is nothing but white space in it',
      'put the article’s text into it',
    );
  }
  return ok(text);
}

import { type Document, isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';

/** Lines of YAML for a map, each entry already written, without indentation. */
export type YamlLines = readonly string[];

const rangeOf = (node: unknown): readonly [number, number, number] | null =>
  isNode(node) && node.range ? node.range : null;

/** A text with something inserted at an index. */
const inserted = (text: string, index: number, addition: string): string =>
  text.slice(0, index) + addition + text.slice(index);

/** The index where a line ends, before its line feed or carriage return. */
function endOfLine(text: string, index: number): number {
  const feed = text.indexOf('\n', index);
  if (feed === -1) return text.length;
  return text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

const indented = (entries: YamlLines, indent: string, lineEnd: string): string =>
  entries.flatMap((entry) => entry.split('\n').map((line) => `${lineEnd}${indent}${line}`)).join('');

const columnOf = (text: string, index: number): number => index - (text.lastIndexOf('\n', index - 1) + 1);

/** The index where a pair of a block map ends: after its value's last line, before comments on what follows. */
function endOfPair(text: string, pair: Pair): number {
  const end = rangeOf(pair.value)?.[1] ?? rangeOf(pair.key)?.[1] ?? text.length;
  // The range of a block's value includes its line feed; that of a scalar does not.
  return endOfLine(text, text.charAt(end - 1) === '\n' ? end - 1 : end);
}

function extendMap(text: string, map: unknown, entries: YamlLines, indent: string, lineEnd: string): string | null {
  if (!isMap(map)) return null;
  const last = map.items.at(-1);
  const [start, end] = rangeOf(map) ?? [0, 0];
  if (map.flow === true) {
    const after = last ? (rangeOf(last.value)?.[1] ?? rangeOf(last.key)?.[1]) : undefined;
    if (after !== undefined) return inserted(text, after, `, ${entries.join(', ')}`);
    return inserted(text, text.lastIndexOf('}', end - 1), ` ${entries.join(', ')} `);
  }
  if (last === undefined) return null;
  return inserted(text, endOfPair(text, last), indented(entries, ' '.repeat(columnOf(text, start)) || indent, lineEnd));
}

const sectionPair = (document: Document, section: string): Pair | undefined =>
  isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === section)
    : undefined;

const withLastLineEnded = (text: string, lineEnd: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;

/**
 * YAML with entries added at the end of a map: the one under the key `section`, or the whole file if that is null.
 * Everything else stays to the character: comments, order, quotation marks, line ends. An entry of several lines, and
 * one for a map in braces, must be written so that it fits there.
 */
export function extendYaml(text: string, section: string | null, entries: YamlLines): string {
  if (entries.length === 0) return text;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  if (section === null) {
    const extended = extendMap(text, document.contents, entries, '', lineEnd);
    return extended ?? `${withLastLineEnded(text, lineEnd)}${entries.join('\n').replaceAll('\n', lineEnd)}${lineEnd}`;
  }
  const pair = sectionPair(document, section);
  if (pair === undefined)
    return extendYaml(text, null, [
      [`${section}:`, ...entries.map((entry) => `  ${entry.replaceAll('\n', '\n  ')}`)].join('\n'),
    ]);
  const extended = extendMap(text, pair.value, entries, '  ', lineEnd);
  if (extended !== null) return extended;
  // The key has no value: the entries become its map.
  const key = rangeOf(pair.key)?.[1] ?? 0;
  return inserted(text, endOfLine(text, key), indented(entries, '  ', lineEnd));
}

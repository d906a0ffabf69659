import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { isReservedKey } from '../model/ids.ts';
import { quoted } from '../model/quote-for-message.ts';
import { badCharacter } from './bad-characters.ts';
import type { Position, Report } from './fault.ts';

/** Keys and indexes (from 0) that lead from the whole to a value in it. */
export type Path = readonly PropertyKey[];

/** What a YAML text says: objects without a prototype, arrays, strings, and null for an empty value. */
export interface YamlData {
  readonly value: unknown;
  /** Where in the file the value at a path is, or the nearest that contains it; for `key`, where its key is. */
  readonly positionOf: (path: Path, what?: 'value' | 'key') => Position;
}

const maxDepth = 20;
const tooDeep = `this nests more than ${maxDepth} levels deep; no key needs that`;
/** At most this many of the parser's problems are reported: later ones follow from earlier ones. */
const maxProblems = 10;

/** What is usually behind a message of the parser. */
const hints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: '; put a value that has “: ” in it in quotation marks',
  TAB_AS_INDENT: '; indent with spaces',
  MULTIPLE_DOCS: '; keep one, without lines “---” between',
  MISSING_CHAR: '; check quotation marks and brackets',
  BAD_INDENT: '; check brackets and the spaces before keys',
};

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

interface Entry {
  readonly key: Node;
  readonly value: Node | null;
}

/** One reading of one text: the tree it gives, and the node behind each map's key. */
class Reading {
  readonly entries = new WeakMap<Node, Map<string, Entry>>();
  readonly lines = new LineCounter();
  readonly report: Report;
  readonly firstLine: number;
  good = true;

  constructor(report: Report, firstLine: number) {
    this.report = report;
    this.firstLine = firstLine;
  }

  position(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1) + this.firstLine - 1, column: Math.max(col, 1) };
  }

  fault(offset: number, message: string): void {
    this.good = false;
    this.report(this.position(offset), message);
  }

  value(node: Node | null, depth: number): unknown {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    if (depth > maxDepth) this.fault(offset, tooDeep);
    else if (isAlias(node)) this.fault(offset, 'YAML aliases (*name) are not allowed; write the value out');
    else if (isScalar(node)) return this.scalar(node.value, offset, node.source);
    else if (isSeq(node)) return node.items.map((item) => this.value(nodeOf(item), depth + 1));
    else if (isMap(node)) return this.map(node, depth);
    return null;
  }

  scalar(value: unknown, offset: number, source: string | undefined): unknown {
    if (source === '' && (value === '' || value === null)) return null;
    if (typeof value !== 'string') return null;
    const bad = badCharacter(value);
    if (bad !== null) this.fault(offset, bad.message);
    return value;
  }

  map(node: Node, depth: number): unknown {
    const object: Record<string, unknown> = { __proto__: null };
    const entries = new Map<string, Entry>();
    this.entries.set(node, entries);
    if (!isMap(node)) return object;
    for (const pair of node.items) {
      const key = nodeOf(pair.key);
      const value = nodeOf(pair.value);
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : null;
      const offset = key?.range?.[0] ?? node.range?.[0] ?? 0;
      if (key === null || name === null || name === '') this.fault(offset, 'a key must be plain text');
      else if (name === '<<') this.fault(offset, 'YAML merge keys (<<) are not allowed; write the keys out');
      else if (isReservedKey(name)) this.fault(offset, `the key ${quoted(name)} is not allowed; use another name`);
      else if (entries.has(name)) this.fault(offset, `the key ${quoted(name)} stands twice here; keep one`);
      else {
        entries.set(name, { key, value });
        object[name] = this.value(value, depth + 1);
      }
    }
    return object;
  }

  positionOf(root: Node | null, path: Path, what: 'value' | 'key'): Position {
    let node = root;
    let offset = root?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
      const entry = node === null ? undefined : this.entries.get(node)?.get(String(step));
      const next = isSeq(node) ? nodeOf(node.items[Number(step)]) : (entry?.value ?? null);
      if (entry === undefined && next === null) break;
      const ownPlace = entry && (next === null || isCollection(next) || (what === 'key' && index === path.length - 1));
      offset = (ownPlace ? entry.key.range?.[0] : next?.range?.[0]) ?? offset;
      node = next;
    }
    return this.position(offset);
  }
}

/**
 * Reads YAML with every scalar as the text that was written: 2024, yes and 007 stay text. `firstLine` is the file's line
 * on which the text begins, from 1. Null, with faults reported, where it is not YAML, a key is repeated or reserved, or
 * it has an alias, a tag or a forbidden character.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlData | null {
  const reading = new Reading(report, firstLine);
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: reading.lines,
      prettyErrors: false,
      // `map` checks this in linear time; the parser compares each key with all before it.
      uniqueKeys: false,
    });
    const problems = [...document.errors, ...document.warnings];
    // The parser recurses, and reports the end of its stack as a problem of the text.
    if (problems.some(({ message }) => message.includes('call stack'))) throw new RangeError(tooDeep);
    for (const { code, message, pos } of problems.slice(0, maxProblems)) {
      reading.fault(pos[0], `this is not the YAML of content files: ${message}${hints[code] ?? ''}`);
    }
    const root = document.contents as Node | null;
    const value = reading.good ? reading.value(root, 0) : null;
    if (!reading.good) return null;
    return { value, positionOf: (path, what = 'value') => reading.positionOf(root, path, what) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report({ line: firstLine }, tooDeep);
    return null;
  }
}

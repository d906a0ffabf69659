import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { badCharacter } from './bad-characters.ts';
import { quoted } from '../model/quote-for-message.ts';
import type { Position, Report } from './fault.ts';

export type Path = readonly PropertyKey[];

/** What a YAML text says, as null-prototype objects, arrays, strings, and null for an empty value. */
export interface YamlData {
  readonly value: unknown;
  /**
   * Where the value at a path stands, or the nearest around it that there is; a key's own place for `key`.
   */
  readonly at: (path: Path, what?: 'value' | 'key') => Position;
}

/** Names that have a meaning for every JavaScript object. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const maxDepth = 20;
const tooDeep = `this nests more than ${maxDepth} levels deep; no key needs that`;
/** After so many, the rest follow from these. */
const mostProblems = 10;

/** What usually stands behind a parser's message. */
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
  readonly tell: Report;
  readonly firstLine: number;
  good = true;

  constructor(tell: Report, firstLine: number) {
    this.tell = tell;
    this.firstLine = firstLine;
  }

  position(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1) + this.firstLine - 1, column: Math.max(col, 1) };
  }

  fault(offset: number, message: string): void {
    this.good = false;
    this.tell(this.position(offset), message);
  }

  value(node: Node | null, depth: number): unknown {
    if (!node) return null;
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
    if (bad) this.fault(offset, bad.message);
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
      if (!key || name === null || name === '') this.fault(offset, 'a key must be plain text');
      else if (name === '<<') this.fault(offset, 'YAML merge keys (<<) are not allowed; write the keys out');
      else if (reserved.has(name)) this.fault(offset, `the key ${quoted(name)} is not allowed; use another name`);
      else if (entries.has(name)) this.fault(offset, `the key ${quoted(name)} stands twice here; keep one`);
      else {
        entries.set(name, { key, value });
        object[name] = this.value(value, depth + 1);
      }
    }
    return object;
  }

  at(root: Node | null, path: Path, what: 'value' | 'key'): Position {
    let node = root;
    let offset = root?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
      const entry = node ? this.entries.get(node)?.get(String(step)) : undefined;
      const next = isSeq(node) ? nodeOf(node.items[Number(step)]) : entry?.value;
      if (!entry && !next) break;
      const ownPlace = entry && (!next || isCollection(next) || (what === 'key' && index === path.length - 1));
      offset = (ownPlace ? entry.key.range?.[0] : next?.range?.[0]) ?? offset;
      node = next ?? null;
    }
    return this.position(offset);
  }
}

/**
 * Reads YAML with every scalar as the text that was written: 2024, yes and 007 stay what they are.
 * `firstLine` is the line of the file that the text begins with. Null, with faults told, where it is no
 * YAML, a key stands twice or is reserved, or an alias, a tag or a forbidden character is used.
 */
export function readYaml(text: string, firstLine: number, tell: Report): YamlData | null {
  const reading = new Reading(tell, firstLine);
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: reading.lines,
      prettyErrors: false,
      // Ours below is linear; the parser's compares each key with all before it.
      uniqueKeys: false,
    });
    const problems = [...document.errors, ...document.warnings];
    // The parser recurses, and tells of the end of its stack as if it were the text's fault.
    if (problems.some(({ message }) => message.includes('call stack'))) throw new RangeError(tooDeep);
    for (const { code, message, pos } of problems.slice(0, mostProblems)) {
      reading.fault(pos[0], `this is not the YAML of content files: ${message}${hints[code] ?? ''}`);
    }
    const root = document.contents as Node | null;
    const value = reading.good ? reading.value(root, 0) : null;
    if (!reading.good) return null;
    return { value, at: (path, what = 'value') => reading.at(root, path, what) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    tell({ line: firstLine }, tooDeep);
    return null;
  }
}

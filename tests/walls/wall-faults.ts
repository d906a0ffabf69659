import { posix } from 'node:path';
import { parseSync } from 'vite';
import { type Room, rooms } from './rooms';

type Rooms = Readonly<Record<string, Room>>;

/** The room of a file in `src/`: the longest name of the table that fits; `null` where none does. */
function roomOf(file: string, table: Rooms = rooms): string | null {
  const fitting = Object.keys(table).filter((name) => file.startsWith(`src/${name}/`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

interface Node {
  readonly type: string;
  readonly source?: Node | null;
  readonly value?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** What has a module's name as its `source`: imports of values and of types, re-exports, `import()` in code and types. */
function specifiersIn(node: unknown, found: string[]): void {
  if (Array.isArray(node)) for (const one of node) specifiersIn(one, found);
  if (!isNode(node)) return;
  if (isNode(node.source) && typeof node.source.value === 'string') found.push(node.source.value);
  for (const child of Object.values(node)) specifiersIn(child, found);
}

/** The modules that a file imports, as it names them. */
function importsOf(file: string, text: string): readonly string[] {
  if (file.endsWith('.css')) {
    return Array.from(text.matchAll(/(?:@import|\bfrom)\s+(?:url\()?['"]([^'"]+)['"]/g), ([, name = '']) => name);
  }
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const found: string[] = [];
  specifiersIn(program, found);
  return found;
}

const fits = (name: string, allowed: string): boolean =>
  allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;

/** What is wrong with one import of a file; `null` where nothing is. */
function faultOf(file: string, name: string, room: string, table: Rooms): string | null {
  const { uses = [], packages = [] } = table[room] ?? {};
  if (!name.startsWith('.')) {
    if (packages.some((allowed) => fits(name, allowed))) return null;
    return `${file} imports the package ${name}; ${room}/ may use ${packages.join(', ') || 'no package'}`;
  }
  const target = posix.join(posix.dirname(file), name);
  const other = roomOf(target, table);
  if (other === room || (other !== null && uses.includes(other))) return null;
  const found = other === null ? 'which is in no room' : `which is in ${other}/`;
  return `${file} imports ${target}, ${found}; ${room}/ may use ${uses.join(', ') || 'no other room'}`;
}

/** Each import that goes through a wall, as a sentence that names the file and the wall. */
export function wallFaults(files: ReadonlyMap<string, string>, table: Rooms = rooms): readonly string[] {
  const faults: string[] = [];
  for (const [file, text] of files) {
    const room = roomOf(file, table);
    if (room === null) faults.push(`${file} is in no room; put it into one, or give it one in tests/walls/rooms.ts`);
    else faults.push(...importsOf(file, text).flatMap((name) => faultOf(file, name, room, table) ?? []));
  }
  return faults;
}

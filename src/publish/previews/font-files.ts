import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import decompress from 'woff2-encoder/decompress';

/** The families that each kind of text is set in: the first that has a character sets it, as in a browser. */
const families = {
  serif: ['source-serif-4', 'noto-serif-sc'],
  sans: ['source-sans-3', 'noto-sans-sc'],
} as const;

export type Family = keyof typeof families;

/** A part of a typeface, in a file of its own: the characters that it has, and where it is. */
export interface FontFile {
  readonly path: string;
  readonly has: (point: number) => boolean;
}

/** `U+4DC-4FF,U+5B0` as a question. */
function rangeTest(ranges: string): (point: number) => boolean {
  const parsed = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (point) => parsed.some(([from, to]) => from <= point && point <= to);
}

const require = createRequire(import.meta.url);

function filesOf(name: string): readonly FontFile[] {
  const list = require.resolve(`@fontsource-variable/${name}/unicode.json`);
  const subsets: Readonly<Record<string, string>> = JSON.parse(readFileSync(list, 'utf8'));
  return Object.entries(subsets).map(([subset, ranges]) => ({
    // Of a large typeface they have numbers, in brackets.
    path: join(dirname(list), 'files', `${name}-${subset.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
    has: rangeTest(ranges),
  }));
}

const known = new Map<Family, readonly FontFile[]>();

/** The files of a family, in the order in which they are to be asked for a character. */
export function fontFiles(family: Family): readonly FontFile[] {
  const files = known.get(family) ?? families[family].flatMap(filesOf);
  known.set(family, files);
  return files;
}

/** What a file holds, as TrueType. */
export async function readFont({ path }: FontFile): Promise<Uint8Array> {
  return decompress(await readFile(path));
}

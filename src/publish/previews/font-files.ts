import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import decompress from 'woff2-encoder/decompress';

/** The typefaces of each family: the first that has a character sets it, as in a browser. */
const families = {
  serif: ['source-serif-4', 'noto-serif-sc'],
  sans: ['source-sans-3', 'noto-sans-sc'],
} as const;

export type Family = keyof typeof families;

/** A file with a part of a typeface. */
export interface FontFile {
  readonly path: string;
  /** Whether the file promises this character, by its code point. */
  readonly has: (point: number) => boolean;
}

/** Tests for the code points in a list of ranges, such as `U+4DC-4FF,U+5B0`. */
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
    // Parts of a large typeface have numbers for names, in brackets.
    path: join(dirname(list), 'files', `${name}-${subset.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
    has: rangeTest(ranges),
  }));
}

const filesByFamily = new Map<Family, readonly FontFile[]>();

/** The files of a family, in the order in which to look for a character. */
export function fontFiles(family: Family): readonly FontFile[] {
  const files = filesByFamily.get(family) ?? families[family].flatMap(filesOf);
  filesByFamily.set(family, files);
  return files;
}

/** The font of a file, as TrueType. */
export async function readFont({ path }: FontFile): Promise<Uint8Array> {
  return decompress(await readFile(path));
}

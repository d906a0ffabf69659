import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compile } from '../../src/compile/compile';
import { readFolder } from '../../src/compile/read-folder';
import { main } from '../../src/import/main';
import { lazyModules } from '../../src/import/lazy-modules';
import type { Environment } from '../../src/import/environment';
import { disk } from '../../src/import/write/disk';
import { folderWith } from '../folder-with';
import { streamOf } from './inputs';

const edition = 'name: The Harbour Gazette\nabout: Two harbours.\nlanguage: en\npublisher: Made up for tests\n';

/** A people.yaml with a comment, which must stay. */
export const kept = 'ada-moen:\n  name: Ada Moen # of Sandvik\n  aliases: [Moen]\n';
/** The folder of an edition with one person and no article. */
export function editionWith(files: Record<string, string> = {}): string {
  return folderWith({
    'edition.yaml': edition,
    'people.yaml': kept,
    'permalinks.yaml': '# For good.\npeople:\n  ada-moen: live\n',
    ...files,
  });
}

/** A text with a known speaker, a new one, a country and something to ask about. */
export const story = `Harbour to stay open

The harbour stays open, according to Norwegian Harbour Minister Ada Moen.

“We will not close it this winter,” Moen said. “The ice is thin.”

Her deputy, Ruth Lindgaard, told reporters that the pier would be closed in May.
`;

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the importer with arguments as on the command line, in a world of which parts may be replaced. */
export async function importing(
  args: readonly string[],
  {
    stdin = '',
    folder = 'no-such-folder',
    ...changed
  }: Partial<Omit<Environment, 'stdin'>> & { readonly stdin?: string } = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await main(args, {
    stdin: streamOf(stdin),
    print: async (text) => {
      out += text;
    },
    screen: { isTTY: false, width: 80, write: (text) => (err += text) },
    look: { width: 80, color: false },
    folder,
    today: '2024-11-24',
    disk,
    modules: async () => lazyModules,
    ...changed,
  });
  return { status, out, err };
}

/** All files of a folder, by their names. */
export function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

/** What the compiler says of the edition in a folder. */
export async function faultsOf(folder: string): Promise<string[]> {
  const compiled = compile(await readFolder(folder));
  return compiled.ok ? [] : compiled.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

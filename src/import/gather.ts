import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { walkFolder } from '../compile/walk-folder.ts';
import { byText } from '../model/order.ts';
import { type Failure, err, systemReason } from './failure.ts';
import { endings, formatOfEnding } from './format.ts';

/** Something to read: a file, or standard input where `path` is null. */
export interface Input {
  /** As messages name it. */
  readonly name: string;
  readonly path: string | null;
}

export interface Gathered {
  readonly inputs: readonly Input[];
  readonly failures: readonly Failure[];
}

async function leavesFolder(file: string, folder: string): Promise<boolean> {
  const real = await realpath(file);
  return !real.startsWith(folder + path.sep);
}

/** The files of a folder and of those in it that have one of the known endings, in the order of their paths. */
async function gatherFolder(name: string): Promise<Gathered> {
  const folder = await realpath(name);
  const inputs: Input[] = [];
  const failures: Failure[] = [];
  const found = (await walkFolder(folder)).toSorted((a, b) => byText(a.path, b.path));
  for (const { path: below, kind } of found) {
    const file = path.join(folder, below);
    const shown = path.join(name, below);
    if (kind === 'link') {
      try {
        if (await leavesFolder(file, folder)) {
          failures.push(
            err(shown, 'this symbolic link leads out of the folder', 'name the file itself to import it').failure,
          );
        }
        // What a link within the folder leads to is found there by itself.
      } catch (error) {
        failures.push(err(shown, `this symbolic link leads nowhere: ${systemReason(error)}`, 'take it out').failure);
      }
    } else if (formatOfEnding(path.extname(below)) !== null) {
      inputs.push({ name: shown, path: file });
    }
  }
  if (inputs.length === 0 && failures.length === 0) {
    const next = `put files there that end in ${endings.join(', ')}, or name a file`;
    failures.push(err(name, 'there is nothing in this folder to import', next).failure);
  }
  return { inputs, failures };
}

/** The inputs behind the names on the command line, each once: files, folders, and `-` for standard input. */
export async function gather(names: readonly string[]): Promise<Gathered> {
  const inputs = new Map<string, Input>();
  const failures: Failure[] = [];
  for (const name of names) {
    if (name === '-') {
      inputs.set('-', { name: 'standard input', path: null });
      continue;
    }
    try {
      const found = await stat(name);
      const gathered = found.isDirectory()
        ? await gatherFolder(name)
        : { inputs: [{ name, path: name }], failures: [] };
      for (const input of gathered.inputs) inputs.set(path.resolve(input.name), input);
      failures.push(...gathered.failures);
    } catch (error) {
      failures.push(err(name, systemReason(error), 'check the name').failure);
    }
  }
  return { inputs: [...inputs.values()], failures };
}

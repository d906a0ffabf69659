import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 0 is a, 51 is Z, 52 is aa. */
function inLetters(index: number): string {
  const { length } = letters;
  const before = index < length ? '' : inLetters(Math.floor(index / length) - 1);
  return before + (letters[index % length] ?? '');
}

/** The CSS modules in a folder and below it, always in the same order. */
export function cssModulesIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.module.css'))
    .map((name) => resolve(join(dir, name)))
    .toSorted();
}

/**
 * Names the classes of CSS modules: letters for the file, a number for the class, as in `b0`, `b1`. Every page repeats
 * the names many times. Vite's own are mostly hash, which compresses badly: they take a twentieth of an article's
 * HTML, compressed. The same files always have the same letters; classes are numbered in the order in which they are
 * first asked for.
 *
 * @throws where a class is in none of the files.
 */
export function classNames(files: readonly string[]): (name: string, file: string) => string {
  const prefixes = new Map(files.map((file, i) => [file, inLetters(i)]));
  const numbers = new Map<string, Map<string, number>>();
  return (name, file) => {
    const path = resolve(file.replace(/\?.*$/s, ''));
    const prefix = prefixes.get(path);
    if (prefix === undefined) throw new Error(`${path} has classes, but is not among the CSS modules of the app`);
    const own = numbers.get(path) ?? new Map<string, number>();
    numbers.set(path, own);
    const number = own.get(name) ?? own.size;
    own.set(name, number);
    return `${prefix}${number}`;
  };
}

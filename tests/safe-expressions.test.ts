import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** Where texts of strangers are read. */
const rooms = ['src/extract', 'src/import', 'src/compile'];

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

interface Found {
  readonly literals: readonly Expression[];
  /** How many are put together when the file is loaded: `RegExp(…)`. */
  readonly made: number;
}

/** The regular expressions of a file, as the parser sees them. */
function expressionsIn(file: string): Found {
  const literals: Expression[] = [];
  let made = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (node !== null && typeof node === 'object') {
      const { type, regex, callee } = node as {
        type?: string;
        regex?: { pattern: string; flags: string };
        callee?: { name?: string };
      };
      if (type === 'Literal' && regex) literals.push({ file, ...regex });
      if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') made += 1;
      for (const value of Object.values(node)) visit(value);
    }
  };
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  visit(program);
  return { literals, made };
}

const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?[jt]s$/.test(name))
    .map((name) => path.join(room, name)),
);
const found = files.map((file) => ({ file, ...expressionsIn(file) }));

/** Those that a file makes while it is loaded. */
async function madeIn(file: string): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  const record = (target: RegExpConstructor, args: unknown[]): RegExp => {
    const expression: RegExp = Reflect.construct(target, args);
    made.push(expression);
    return expression;
  };
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct: record, apply: (target, _, args) => record(target, args) }));
  vi.resetModules();
  await import(path.resolve(file));
  return made;
}

/** What is wrong with an expression: nothing, or how slow it can get and on what. */
async function dangerOf({ file, pattern, flags }: Expression): Promise<readonly string[]> {
  // What is asked is how a match goes; where it begins and what it captures makes no difference.
  const result = await check(pattern, flags.replaceAll(/[dg]/g, ''), { timeout: 30_000, randomSeed: 1 });
  if (result.status === 'safe') return [];
  const why =
    result.status === 'vulnerable'
      ? `${result.complexity.summary} on ${result.attack.pattern}`
      : `it cannot be told (${result.error.kind})`;
  return [`${file}: /${pattern}/${flags}: ${why}`];
}

const dangersOf = async (expressions: readonly Expression[]): Promise<readonly string[]> =>
  (await Promise.all(expressions.map(dangerOf))).flat();

// Where there is no program of the checker for the platform, its JavaScript takes four times as long.
const timeout = 120_000;

describe('no text can make a regular expression slow', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('the check itself finds what is exponential and what is only quadratic', { timeout }, async () => {
    const bad = [
      ['^(a+)+$', ''],
      [String.raw`\s+$`, 'u'],
      [String.raw`^\p{L}*\p{Lu}*x`, 'u'],
    ];
    expect(await dangersOf(bad.map(([pattern = '', flags = '']) => ({ file: '', pattern, flags })))).toHaveLength(3);
  });

  test.each(rooms)('of those that stand in %s', { timeout }, async (room) => {
    const ofRoom = found
      .filter(({ file }) => file.startsWith(path.normalize(room)))
      .flatMap(({ literals }) => literals);
    const each = new Map(ofRoom.map((expression) => [`/${expression.pattern}/${expression.flags}`, expression]));
    expect(each.size).toBeGreaterThan(10);
    expect(await dangersOf([...each.values()])).toEqual([]);
  });

  test('of those that are put together when a file is loaded', { timeout }, async () => {
    for (const { file, made } of found.filter((one) => one.made > 0)) {
      const expressions = await madeIn(file);
      expect(
        expressions.length,
        `${file} makes expressions later: write them so that they can be checked`,
      ).toBeGreaterThanOrEqual(made);
      expect(await dangersOf(expressions.map(({ source: pattern, flags }) => ({ file, pattern, flags })))).toEqual([]);
    }
  });
});

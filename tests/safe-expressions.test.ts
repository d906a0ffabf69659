import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check, type Diagnostics } from 'recheck';
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

/** Limits by steps alone: a verdict must not depend on how fast the machine is. */
const limits = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null, randomSeed: 1 };

/** The checker's verdict. Where it gives none it is asked once more, since its process may have failed. */
async function verdictOn({ pattern, flags }: Expression): Promise<Diagnostics> {
  // What is asked is how a match goes; where it begins and what it captures makes no difference.
  const ask = () => check(pattern, flags.replaceAll(/[dg]/g, ''), limits);
  const verdict = await ask();
  return verdict.status === 'unknown' ? ask() : verdict;
}

/** What is wrong with an expression: nothing, or how slow it can get and on what, or why the checker does not know. */
async function dangerOf(expression: Expression): Promise<readonly string[]> {
  const verdict = await verdictOn(expression);
  if (verdict.status === 'safe') return [];
  const why =
    verdict.status === 'vulnerable'
      ? `${verdict.complexity.summary} on ${verdict.attack.pattern}`
      : `there is no verdict: ${Object.values(verdict.error).join(': ')}`;
  return [`${expression.file}: /${expression.pattern}/${expression.flags}: ${why}`];
}

const dangersOf = async (expressions: readonly Expression[]): Promise<readonly string[]> =>
  (await Promise.all(expressions.map(dangerOf))).flat();

describe('regular expressions', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('that are exponential, or only quadratic, are found by the check', async () => {
    const bad = [
      ['^(a+)+$', ''],
      [String.raw`\s+$`, 'u'],
      [String.raw`^\p{L}*\p{Lu}*x`, 'u'],
    ];
    expect(await dangersOf(bad.map(([pattern = '', flags = '']) => ({ file: '', pattern, flags })))).toHaveLength(3);
  });

  test.each(rooms)('in %s are none that a text can make slow', async (room) => {
    const ofRoom = found
      .filter(({ file }) => file.startsWith(path.normalize(room)))
      .flatMap(({ literals }) => literals);
    const each = new Map(ofRoom.map((expression) => [`/${expression.pattern}/${expression.flags}`, expression]));
    expect(each.size).toBeGreaterThan(10);
    expect(await dangersOf([...each.values()])).toEqual([]);
  });

  test('that are put together when a file is loaded are none that a text can make slow', async () => {
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

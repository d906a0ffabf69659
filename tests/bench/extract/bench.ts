import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findStatements } from '../../../src/extract/statements/find-statements.ts';
import { compromise } from './compromise.ts';
import { countryFigures, type Figure, read, statementFigures } from './figures.ts';
import { type Line, readLines } from './gold.ts';
import { nearestName } from './nearest-name.ts';
import { predict } from './predict.ts';
import type { PredictedStatement } from './prediction.ts';
import { updateBetweenMarkers } from './readme-table.ts';
import { score } from './score.ts';
import { doublings, fastest } from './speed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const gold = join(root, '../shared/gold');
const defaults = [join(gold, 'statements/dev.jsonl'), join(gold, 'countries/dev.jsonl')];

const row = (figure: Figure, columns: readonly (string | null)[]): string =>
  `| ${figure.label} | ${columns.map((output) => read(figure, output)).join(' | ')} | ${figure.least}${figure.unit} | ${figure.aim}${figure.unit} |`;

const predictAll = (lines: readonly Line[], statements: (text: string) => PredictedStatement[]) =>
  lines.map(({ id, text }) => ({ id, statements: statements(text), mentions: [] }));

function speedLines(lines: readonly Line[]): string[] {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const timed = (work: (text: string) => unknown, times: number): number =>
    fastest(times, () => lines.forEach(({ text }) => void work(text)));
  const ours = timed(findStatements, 5);
  const theirs = timed(compromise, 2);
  const rate = (ms: number): string => (characters / 1000 / ms).toFixed(2);
  const long = lines.map(({ text }) => text).join('\n');
  const grown = doublings(long.repeat(Math.ceil(1_000_000 / long.length)), 1_000_000, findStatements);
  const factors = grown.slice(1).map((ms, index) => ms / (grown[index] ?? ms));
  return [
    `Speed on the same texts (${Math.round(characters / 1000)} kB): ${rate(ours)} MB/s, compromise's quotations and people ` +
      `${rate(theirs)} MB/s: ${Math.round(theirs / ours)} times as fast (needed: 10).`,
    `Twice the length, up to 1 MB, takes ${factors.map((one) => one.toFixed(2)).join(', ')} times as long (bound: 2.2).`,
  ];
}

function benchStatements(file: string): string[] {
  const lines = readLines(file);
  const outputs = [
    score('statements', file, predictAll(lines, nearestName)),
    score('statements', file, predictAll(lines, compromise)),
    score(
      'statements',
      file,
      lines.map(({ id, text }) => predict(id, text)),
    ),
  ];
  for (const [index, output] of outputs.entries()) {
    console.log(`${['nearest name', 'compromise', 'this engine'][index]}:\n${output}`);
  }
  return [
    `Statements: ${lines.length} articles of \`${basename(dirname(file))}/${basename(file)}\`.`,
    '',
    '| figure | nearest name | compromise | this engine | reach at least | aim |',
    '| --- | --- | --- | --- | --- | --- |',
    ...statementFigures.map((figure) => row(figure, outputs)),
    '',
    ...speedLines(lines),
  ];
}

function benchCountries(file: string): string[] {
  const lines = readLines(file);
  const output = score(
    'countries',
    file,
    lines.map(({ id, text }) => predict(id, text)),
  );
  console.log(output);
  return [
    `Countries: ${lines.length} articles of \`${basename(dirname(file))}/${basename(file)}\`.`,
    '',
    '| figure | nearest name | compromise | this engine | reach at least | aim |',
    '| --- | --- | --- | --- | --- | --- |',
    ...countryFigures.map((figure) => row(figure, [null, null, output])),
  ];
}

const hasMentions = (file: string): boolean =>
  readLines<Line & { mentions?: unknown }>(file)[0]?.mentions !== undefined;

/**
 * `npm run bench:extract [-- GOLD.jsonl …] [--update]`: measures the engine and two baselines on annotated articles, in
 * one run. `--update` writes the table into `src/extract/README.md`.
 *
 * @throws if no file is named and there is none in the default place.
 */
export function run(args: readonly string[]): void {
  const named = args.filter((arg) => !arg.startsWith('--')).map((file) => resolve(file));
  const files = named.length > 0 ? named : defaults.filter(existsSync);
  if (files.length === 0) throw new Error('No annotated articles here: name a file of them.');
  const table = files.flatMap((file) => [...(hasMentions(file) ? benchCountries(file) : benchStatements(file)), '']);
  const today = new Date().toISOString().slice(0, 10);
  const lines = [`Measured on ${today}, Node ${process.versions.node}.`, '', ...table.slice(0, -1)];
  console.log(lines.join('\n'));
  if (args.includes('--update')) updateBetweenMarkers(join(root, 'src/extract/README.md'), lines);
}

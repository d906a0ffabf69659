import { runBatch } from './batch.ts';
import { type Failure, failureLine, err, systemReason } from './failure.ts';
import { type Input, gather } from './gather.ts';
import { help } from './help.ts';
import { type Options, parseOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import { type Progress, progressOf } from './progress.ts';
import type { ReadArticles } from './raw-article.ts';
import { readInput } from './read-input.ts';
import type { Environment } from './environment.ts';
import { recover } from './write/journal.ts';

const status = { good: 0, failed: 1, misunderstood: 2 } as const;

async function* readAll(
  inputs: readonly Input[],
  { as, slug, metadata }: Options,
  { stdin, modules }: Environment,
  progress: Progress,
): AsyncGenerator<ReadArticles> {
  const isForOne = slug !== null || Object.keys(metadata).length > 0;
  for (const input of inputs) {
    progress.step(input.name);
    const read = await readInput(input, as, stdin, modules);
    if (isForOne && (inputs.length > 1 || read.articles.length > 1)) {
      const reason = 'what the command line says of one article (--slug, --title …) fits only one';
      yield { articles: [], failures: [err(input.name, reason, 'import it by itself').failure] };
    } else yield read;
  }
}

/** Prints one article to standard output, as soon as it is ready. */
async function show(
  prepared: Prepared,
  { show: what, write }: Options,
  isOne: boolean,
  environment: Environment,
): Promise<void> {
  const { importReport, summary } = await environment.modules();
  if (what === 'report') await environment.print(importReport(prepared, environment.look));
  if (what === 'content' && !write) {
    await environment.print(isOne ? prepared.content : `==> ${prepared.path} <==\n${prepared.content}\n`);
  }
  if (!write) environment.screen.write(summary(prepared, false));
}

/** Does what the options ask for; gives all failures. */
async function importAll(options: Options, environment: Environment): Promise<readonly Failure[]> {
  const { screen, disk, folder } = environment;
  if (options.write && (await recover(folder, disk))) {
    screen.write('An import that was interrupted has been brought to its end.\n');
  }
  const today = options.today ?? environment.today;
  const { inputs, failures: missing } = await gather(options.names);
  const progress = progressOf(screen, inputs.length);
  const ready: Prepared[] = [];
  const { edition, failures } = await runBatch({
    inputs: readAll(inputs, options, environment, progress),
    modules: environment.modules,
    folder,
    toWrite: options.write,
    how: { metadata: options.metadata, slug: options.slug, notAfter: today, update: options.update },
    onPrepared: async (prepared) => {
      progress.clear();
      if (options.write || options.show === 'json') ready.push(prepared);
      await show(prepared, options, inputs.length === 1, environment);
    },
  });
  progress.clear();
  const all = [...missing, ...failures];
  let written = false;
  if (options.write && edition !== null && ready.length > 0) {
    const { writeEdition, summary } = await environment.modules();
    const problems = await writeEdition(edition, ready, today, disk);
    all.push(...problems);
    written = problems.length === 0;
    if (written) for (const prepared of ready) screen.write(summary(prepared, true));
  }
  if (options.show === 'json') {
    const { jsonReport } = await environment.modules();
    await environment.print(jsonReport(ready, all, written));
  }
  return all;
}

const failuresText = (failures: readonly Failure[]): string =>
  [
    failures.length === 1 ? '1 failure:' : `${failures.length} failures:`,
    ...failures.map((failure) => failureLine(failure)),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** Runs the importer with its arguments; gives the exit status. */
export async function main(args: readonly string[], environment: Environment): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    environment.screen.write(`${parsed.problem}\nSay --help for more.\n`);
    return status.misunderstood;
  }
  let failures: readonly Failure[];
  try {
    if (parsed.options.help) {
      await environment.print(help);
      return status.good;
    }
    failures = await importAll(parsed.options, environment);
  } catch (error) {
    failures = [err('import', `it could not go on: ${systemReason(error)}`, 'put that right and run it again').failure];
  }
  if (failures.length === 0) return status.good;
  environment.screen.write(failuresText(failures));
  return status.failed;
}

import { runBatch } from './batch.ts';
import { type Failure, failureLine, refused, systemReason } from './failure.ts';
import { type Input, gather } from './gather.ts';
import { help } from './help.ts';
import { type Options, parseOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import { type Progress, progressOf } from './progress.ts';
import type { ReadArticles } from './raw-article.ts';
import { readInput } from './read-input.ts';
import type { World } from './environment.ts';
import { recover } from './write/journal.ts';

const status = { good: 0, failed: 1, misunderstood: 2 } as const;

async function* readAll(
  inputs: readonly Input[],
  { as, slug, told }: Options,
  { stdin, parts }: World,
  progress: Progress,
): AsyncGenerator<ReadArticles> {
  const isForOne = slug !== null || Object.keys(told).length > 0;
  for (const input of inputs) {
    progress.step(input.name);
    const read = await readInput(input, as, stdin, parts);
    if (isForOne && (inputs.length > 1 || read.articles.length > 1)) {
      const reason = 'what the command line says of one article (--slug, --title …) fits only one';
      yield { articles: [], failures: [refused(input.name, reason, 'import it by itself').failure] };
    } else yield read;
  }
}

/** Prints what standard output gets of one article, as soon as it is ready. */
async function show(prepared: Prepared, { show: what, write }: Options, isOne: boolean, world: World): Promise<void> {
  const { report, summary } = await world.parts();
  if (what === 'report') await world.print(report(prepared, world.look));
  if (what === 'content' && !write) {
    await world.print(isOne ? prepared.content : `==> ${prepared.path} <==\n${prepared.content}\n`);
  }
  if (!write) world.screen.write(summary(prepared, false));
}

/** Does what the options ask for; gives all that failed. */
async function importAll(options: Options, world: World): Promise<readonly Failure[]> {
  const { screen, disk, folder } = world;
  if (options.write && (await recover(folder, disk))) {
    screen.write('An import that was interrupted has been brought to its end.\n');
  }
  const today = options.today ?? world.today;
  const { inputs, failures: missing } = await gather(options.names);
  const progress = progressOf(screen, inputs.length);
  const ready: Prepared[] = [];
  const { edition, failures } = await runBatch({
    inputs: readAll(inputs, options, world, progress),
    parts: world.parts,
    folder,
    toWrite: options.write,
    how: { told: options.told, slug: options.slug, notAfter: today, update: options.update },
    onPrepared: async (prepared) => {
      progress.clear();
      if (options.write || options.show === 'json') ready.push(prepared);
      await show(prepared, options, inputs.length === 1, world);
    },
  });
  progress.clear();
  const all = [...missing, ...failures];
  let written = false;
  if (options.write && edition && ready.length > 0) {
    const { writeEdition, summary } = await world.parts();
    const problems = await writeEdition(edition, ready, today, disk);
    all.push(...problems);
    written = problems.length === 0;
    if (written) for (const prepared of ready) screen.write(summary(prepared, true));
  }
  if (options.show === 'json') {
    const { jsonReport } = await world.parts();
    await world.print(jsonReport(ready, all, written));
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
export async function main(args: readonly string[], world: World): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    world.screen.write(`${parsed.problem}\nSay --help for more.\n`);
    return status.misunderstood;
  }
  let failures: readonly Failure[];
  try {
    if (parsed.options.help) {
      await world.print(help);
      return status.good;
    }
    failures = await importAll(parsed.options, world);
  } catch (error) {
    failures = [
      refused('import', `it could not go on: ${systemReason(error)}`, 'put that right and run it again').failure,
    ];
  }
  if (failures.length === 0) return status.good;
  world.screen.write(failuresText(failures));
  return status.failed;
}

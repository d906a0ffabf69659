import { preparer, runBatch } from './batch.ts';
import type { Engine } from './engine.ts';
import { loadEdition } from './edition-state.ts';
import { type Failure, failureLine, refused, systemReason } from './failure.ts';
import { type Input, gather } from './gather.ts';
import { help } from './help.ts';
import { jsonReport } from './json-report.ts';
import { type Options, parseOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import { type Progress, type Screen, progressOf } from './progress.ts';
import type { ReadArticles } from './raw-article.ts';
import { readInput } from './read-input.ts';
import { report } from './report/report.ts';
import { summary } from './summary.ts';
import type { Disk } from './write/disk.ts';
import { recover } from './write/journal.ts';
import { writeEdition } from './write/write-edition.ts';

/** The world around one run of the importer. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Rejects where the text cannot be written. */
  readonly print: (text: string) => Promise<void>;
  readonly screen: Screen;
  /** Of standard output. */
  readonly look: { readonly width: number; readonly color: boolean };
  /** The content folder. */
  readonly folder: string;
  /** The day of the clock, `YYYY-MM-DD`. */
  readonly today: string;
  readonly disk: Disk;
  readonly engine: () => Promise<Engine>;
}

const status = { good: 0, failed: 1, misunderstood: 2 } as const;

async function* readAll(
  inputs: readonly Input[],
  { as, slug, told }: Options,
  stdin: World['stdin'],
  progress: Progress,
): AsyncGenerator<ReadArticles> {
  const isForOne = slug !== null || Object.keys(told).length > 0;
  for (const input of inputs) {
    progress.step(input.name);
    const read = await readInput(input, as, stdin);
    if (isForOne && inputs.length + read.articles.length > 2) {
      const reason = 'what the command line says of one article (--slug, --title …) fits only one';
      yield { articles: [], failures: [refused(input.name, reason, 'import it by itself').failure] };
    } else yield read;
  }
}

const printed = (prepared: Prepared, options: Options, isOne: boolean, look: World['look']): string => {
  if (options.show === 'report') return report(prepared, look);
  return isOne ? prepared.content : `==> ${prepared.path} <==\n${prepared.content}\n`;
};

/** Runs the importer with its arguments; gives the exit status. */
export const main = async (args: readonly string[], world: World): Promise<number> => {
  const parsed = parseOptions(args);
  const { screen, print, disk, folder } = world;
  if (!parsed.ok) {
    screen.write(`${parsed.problem}\nSay --help for more.\n`);
    return status.misunderstood;
  }
  const { options } = parsed;
  if (options.help) {
    await print(help);
    return status.good;
  }
  const today = options.today ?? world.today;
  const failures: Failure[] = [];
  const tellFailures = (): number => {
    if (failures.length === 0) return status.good;
    const lines = failures.map((failure) => failureLine(failure));
    screen.write(`${failures.length === 1 ? '1 failure' : `${failures.length} failures`}:\n${lines.join('\n')}\n`);
    return status.failed;
  };
  try {
    if (options.write && (await recover(folder, disk))) screen.write('An import that was interrupted has been brought to its end.\n');
    const gathered = await gather(options.names);
    failures.push(...gathered.failures);
    const loaded = await loadEdition(folder, options.write);
    if (!loaded.ok) {
      failures.push(...loaded.failures);
      return tellFailures();
    }
    const progress = progressOf(screen, gathered.inputs.length);
    const ready: Prepared[] = [];
    const isOne = gathered.inputs.length === 1;
    const batch = await runBatch(readAll(gathered.inputs, options, world.stdin, progress), loaded.state, {
      prepare: preparer({ told: options.told, slug: options.slug, notAfter: today, update: options.update }, world.engine),
      onPrepared: async (prepared) => {
        progress.clear();
        if (options.write || options.show === 'json') ready.push(prepared);
        if (options.show !== 'json' && (!options.write || options.show === 'report')) {
          await print(printed(prepared, options, isOne, world.look));
        }
        if (!options.write) screen.write(summary(prepared, false));
      },
    });
    progress.clear();
    failures.push(...batch.failures);
    const problems = options.write && ready.length > 0 ? await writeEdition(loaded.state, ready, today, disk) : [];
    failures.push(...problems);
    const isWritten = options.write && ready.length > 0 && problems.length === 0;
    if (isWritten) for (const prepared of ready) screen.write(summary(prepared, true));
    if (options.show === 'json') await print(jsonReport(ready, failures, isWritten));
  } catch (error) {
    failures.push({ file: 'import', at: null, reason: systemReason(error), next: 'put that right and run it again' });
  }
  return tellFailures();
};

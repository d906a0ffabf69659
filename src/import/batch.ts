import type { EditionState } from './edition-state.ts';
import { type Failure, type Outcome, err } from './failure.ts';
import type { LazyModules } from './lazy-modules.ts';
import type { Prepared, Preparation } from './prepare.ts';
import type { RawArticle, ReadArticles } from './raw-article.ts';

/** What became of a batch, and the edition as it was before; null where it could not be read. */
export interface Batch {
  readonly edition: EditionState | null;
  readonly failures: readonly Failure[];
}

/** Articles to prepare, and how. */
export interface BatchInput {
  readonly inputs: AsyncIterable<ReadArticles>;
  readonly modules: () => Promise<LazyModules>;
  readonly folder: string;
  readonly toWrite: boolean;
  readonly how: Omit<Preparation, 'extract' | 'gazetteer'>;
  /** Called with each article as soon as it is ready. */
  readonly onPrepared: (prepared: Prepared) => Promise<void>;
}

/** Prepares an article. An error of the importer itself is a failure of this article alone. */
function prepareSafely(
  { prepare, extract, gazetteer }: LazyModules,
  raw: RawArticle,
  state: EditionState,
  how: BatchInput['how'],
): Outcome<Prepared> {
  try {
    return prepare(raw, state, { ...how, extract, gazetteer });
  } catch (error) {
    const reason = `the importer failed on this text: ${error instanceof Error ? error.message : String(error)}`;
    return err(raw.name, reason, 'please report it with the text');
  }
}

/**
 * Prepares articles one after the other. Each knows those before it: a person whom one proposes is the same person in the
 * next. Only a failure to read the edition stops it.
 */
export async function runBatch({ inputs, modules, folder, toWrite, how, onPrepared }: BatchInput): Promise<Batch> {
  const failures: Failure[] = [];
  const seen = new Set<string>();
  let edition: EditionState | null = null;
  let state: EditionState | null = null;
  for await (const read of inputs) {
    failures.push(...read.failures);
    for (const raw of read.articles) {
      const loaded = await modules();
      if (state === null) {
        const opened = await loaded.loadEdition(folder, toWrite);
        if (!opened.ok) return { edition: null, failures: [...failures, ...opened.failures] };
        edition = opened.state;
        state = opened.state;
      }
      const result = prepareSafely(loaded, raw, state, how);
      if (!result.ok) failures.push(result.failure);
      else if (seen.has(result.value.slug)) {
        const reason = `another article of this import has the address “${result.value.slug}” already`;
        failures.push(err(raw.name, reason, 'give its file or title another name').failure);
      } else {
        seen.add(result.value.slug);
        state = loaded.withPrepared(state, result.value);
        await onPrepared(result.value);
      }
    }
  }
  return { edition, failures };
}

import type { Engine } from './engine.ts';
import { prepare, withPrepared } from './prepare.ts';
import type { Prepared, Preparation } from './prepare.ts';
import type { EditionState } from './edition-state.ts';
import { type Failure, type Outcome, refused } from './failure.ts';
import type { RawArticle, ReadArticles } from './raw-article.ts';

export interface Batch {
  /** Called with each article as soon as it is ready. */
  readonly onPrepared: (prepared: Prepared) => Promise<void>;
  readonly prepare: (raw: RawArticle, state: EditionState) => Promise<Outcome<Prepared>>;
}

/** A fault of the importer itself is told of like any other, and the next article has its turn. */
export const preparer =
  (how: Omit<Preparation, keyof Engine>, engine: () => Promise<Engine>): Batch['prepare'] =>
  async (raw, state) => {
    try {
      return prepare(raw, state, { ...how, ...(await engine()) });
    } catch (error) {
      const reason = `the importer failed on this text: ${error instanceof Error ? error.message : String(error)}`;
      return refused(raw.name, reason, 'please report it with the text');
    }
  };

/**
 * Prepares the articles of inputs one after the other, each with all before it known: a person whom one proposes
 * is the same person in the next. Stops for no failure. Gives the edition as it is then, and all failures.
 */
export const runBatch = async (
  inputs: AsyncIterable<ReadArticles>,
  edition: EditionState,
  { onPrepared, prepare: prepareOne }: Batch,
): Promise<{ readonly state: EditionState; readonly failures: readonly Failure[] }> => {
  const failures: Failure[] = [];
  const seen = new Set<string>();
  let state = edition;
  for await (const read of inputs) {
    failures.push(...read.failures);
    for (const raw of read.articles) {
      const result = await prepareOne(raw, state);
      if (!result.ok) failures.push(result.failure);
      else if (seen.has(result.value.slug)) {
        const reason = `another article of this import has the address “${result.value.slug}” already`;
        failures.push(refused(raw.name, reason, 'give its file or title another name').failure);
      } else {
        seen.add(result.value.slug);
        state = withPrepared(state, result.value);
        await onPrepared(result.value);
      }
    }
  }
  return { state, failures };
};

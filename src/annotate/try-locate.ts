import type { UnidentifiedStatement } from './assertions.ts';
import { locateParts, type StatementPlaces } from './locate-statement.ts';

/** Where a statement is in a text, or the first thing that is wrong with it, as a clause: “the cue … is not in …”. */
export type TriedStatement =
  | { readonly ok: true; readonly places: StatementPlaces }
  | { readonly ok: false; readonly because: string };

/** Tries whether a statement could be asserted about a text, whoever its speaker and whatever the other statements. */
export function tryLocate(paragraphs: readonly string[], statement: UnidentifiedStatement): TriedStatement {
  const { places, problems } = locateParts(paragraphs, statement);
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, because: problem.message };
  return places === null ? { ok: false, because: 'it is not found in the text' } : { ok: true, places };
}

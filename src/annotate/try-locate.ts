import type { UnidentifiedStatement } from './assertions.ts';
import { locateParts, type StatementPlaces } from './locate-statement.ts';

/** Where a statement stands in a text, or the first thing that is wrong with it: a clause without its subject. */
export type TriedStatement =
  | { readonly ok: true; readonly places: StatementPlaces }
  | { readonly ok: false; readonly because: string };

/** Tries whether a statement would be without fault in a text, apart from its speaker and other statements. */
export function tryLocate(paragraphs: readonly string[], statement: UnidentifiedStatement): TriedStatement {
  const { places, problems } = locateParts(paragraphs, statement);
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, because: problem.message };
  return places === null ? { ok: false, because: 'it is not found in the text' } : { ok: true, places };
}

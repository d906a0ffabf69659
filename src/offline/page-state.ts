import { dataFileAt } from '../site/data-file-at.ts';

/** Data files that a page carries, each with its path from the site's base. */
export type CarriedData = readonly (readonly [path: string, json: string])[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The data in a page's state, which is the text of its `#page-state`; nothing where the text is something else. */
export function dataInState(state: string): CarriedData {
  let parsed: unknown;
  try {
    parsed = JSON.parse(state);
  } catch {
    return [];
  }
  const queries: readonly unknown[] = isRecord(parsed) && Array.isArray(parsed['queries']) ? parsed['queries'] : [];
  return queries.flatMap((query) => {
    if (!isRecord(query) || !Array.isArray(query['queryKey']) || !isRecord(query['state'])) return [];
    const path: unknown = query['queryKey'][1];
    const owner = typeof path === 'string' ? dataFileAt(path)?.belongsTo : undefined;
    // The app's own files come with the app.
    if (typeof path !== 'string' || owner === undefined || owner === 'app') return [];
    return [[path, JSON.stringify(query['state']['data'])] as const];
  });
}

/** The state in a page's HTML; `null` for HTML that is not a page of this app. */
export function stateIn(html: string): string | null {
  return /<script type="application\/json" id="page-state">(.*?)<\/script>/s.exec(html)?.[1] ?? null;
}

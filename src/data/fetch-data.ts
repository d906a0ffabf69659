import { DataError } from './data-error.ts';

/** Reads a data file of this site over the network. */
export async function fetchData(path: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`).catch(() => {
    throw new DataError(path, 0);
  });
  // A host that answers every address with a page answers a missing file with one too.
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!response.ok || !isJson) throw new DataError(path, response.ok ? 404 : response.status);
  const body: unknown = await response.json();
  return body;
}

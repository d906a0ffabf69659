import { isInDataFormat } from '../site/data-format.ts';
import { DataError } from './data-error.ts';

/**
 * Reads a data file of this site over the network, by its path from the site's base. `ahead`: no page shows it yet, so
 * the worker is not to take it for a visit.
 *
 * @throws `DataError` where it is not there or no answer comes; another error where the answer is no JSON, or is data in
 *   the format of another version of the site.
 */
export async function fetchData(path: string, ahead = false): Promise<unknown> {
  const cache = ahead ? 'reload' : 'default';
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { cache }).catch(() => {
    throw new DataError(path, 0);
  });
  if (!response.ok) throw new DataError(path, response.status);
  const type = response.headers.get('content-type');
  if (!type?.includes('json')) {
    // A host that answers every address with a page answers a missing file with one of ours. Any other page, such as a
    // network's login, says nothing of the file.
    const isForeign = type?.includes('html') && !(await response.text()).includes('<div id="app"');
    throw new DataError(path, isForeign ? 0 : 404);
  }
  const body: unknown = await response.json();
  // An earlier version's worker may answer with what it has kept. The page is loaded again then, as for any part of the
  // app that another version has replaced.
  if (!isInDataFormat(path, body)) throw new Error(`${path} is of another version`);
  return body;
}

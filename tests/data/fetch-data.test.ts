import { afterEach, describe, expect, test, vi } from 'vitest';
import { dataFormat } from '../../src/site/data-format.ts';
import { fetchData } from '../../src/data/fetch-data.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

function answering(response: () => Promise<Response>) {
  const fetch = vi.fn<typeof globalThis.fetch>(response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('a data file over the network', () => {
  test('is what its JSON says', async () => {
    answering(async () => new Response(`{"format":${dataFormat},"a":[1]}`, { headers: json }));
    expect(await fetchData('data/catalogue.json')).toEqual({ format: dataFormat, a: [1] });
  });

  test('is asked for from the site’s base', async () => {
    vi.stubEnv('BASE_URL', '/some/path/');
    const fetch = answering(async () => new Response('[]', { headers: json }));
    await fetchData('data/catalogue.json');
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/some/path/data/catalogue.json', { cache: 'default' });
  });

  test('that no page shows yet is asked for as what is no visit', async () => {
    const fetch = answering(async () => new Response(`{"format":${dataFormat}}`, { headers: json }));
    await fetchData('data/articles/a.json', true);
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/data/articles/a.json', { cache: 'reload' });
  });

  test.each([404, 410, 500, 503])('that is answered %i fails with that status', async (status) => {
    answering(async () => new Response('{}', { status, headers: json }));
    await expect(fetchData('data/x.json')).rejects.toMatchObject({
      name: 'DataError',
      path: 'data/x.json',
      status,
    });
  });

  test('keeps an error’s status where the host words it as a page', async () => {
    answering(async () => new Response('<h1>Sorry', { status: 502, headers: { 'content-type': 'text/html' } }));
    await expect(fetchData('data/x.json')).rejects.toMatchObject({ status: 502 });
  });

  test.each([
    ['one of our pages', '<!doctype html><div id="root"><div id="app" class="a">', 'text/html'],
    ['something of no kind', '', ''],
  ])('that a host answers with %s instead is not there', async (_, body, type) => {
    answering(async () => new Response(body, { headers: { 'content-type': type } }));
    await expect(fetchData('data/x.json')).rejects.toMatchObject({ name: 'DataError', status: 404 });
  });

  test('that a page of somebody else’s comes for, as a network’s login, could not be reached', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    answering(async () => new Response('<!doctype html><title>Wi-Fi</title><h1>Log in', { headers }));
    await expect(fetchData('data/x.json')).rejects.toMatchObject({ name: 'DataError', status: 0 });
  });

  test('that no answer comes for has status 0', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchData('data/x.json')).rejects.toMatchObject({
      name: 'DataError',
      status: 0,
      message: 'data/x.json could not be reached',
    });
  });

  test.each(['{}', '{"format":0}', `{"format":${dataFormat + 1}}`, 'null', '7'])(
    'that an earlier version’s worker has kept as %s is an error, and none of the network’s',
    async (body) => {
      answering(async () => new Response(body, { headers: json }));
      const fetching = fetchData('data/articles/a.json');
      await expect(fetching).rejects.toThrow('another version');
      await expect(fetching).rejects.not.toMatchObject({ name: 'DataError' });
    },
  );

  test.each([
    ['licences.json', '[]'],
    ['data/statements.json', '[]'],
    ['data/attributions.json', '{"k4t9wm":"She said so."}'],
  ])('%s has no place for a format and is taken as it comes', async (path, body) => {
    answering(async () => new Response(body, { headers: json }));
    expect(await fetchData(path)).toEqual(JSON.parse(body));
  });

  test('that breaks off is an error', async () => {
    answering(async () => new Response('{"a":', { headers: json }));
    await expect(fetchData('data/x.json')).rejects.toBeInstanceOf(SyntaxError);
  });
});

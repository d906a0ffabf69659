import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheNames, cachesOfOtherFormats } from '../../src/offline/cache-names.ts';
import { takeOver, waitingSlugs } from '../../src/offline/other-formats.ts';
import { FakeCaches, inFormat, json } from './fake-caches.ts';

const scope = 'https://quay.example/base/';
const names = cacheNames(scope);
/** As a version named its caches before data had a format, and as one may with another format. */
const before = {
  kept: `verbatim-kept-${scope}`,
  lists: `verbatim-lists-${scope}`,
  visited: `verbatim-visited-${scope}`,
};
const otherKept = `verbatim-kept-0-${scope}`;
const urlOf = (slug: string) => `${scope}data/articles/${slug}.json`;
const old = () => json({ slug: 'old', was: 'another form' });

let caches = new FakeCaches();
/** What the site answers, by address. */
let site = new Map<string, () => Response | Promise<Response>>();

beforeEach(async () => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (url: string) => site.get(url)?.() ?? new Response('', { status: 404 }));
  site = new Map(['a-day', 'b-day'].map((slug) => [urlOf(slug), () => json(inFormat({ slug, statements: [] }))]));
  for (const slug of ['a-day', 'b-day']) await caches.named(before.kept).put(urlOf(slug), old());
  await caches.named(before.visited).put(urlOf('c-day'), old());
  await caches.named(before.lists).put(`${scope}data/catalogue.json`, old());
});
afterEach(() => vi.unstubAllGlobals());

const kept = () => [...caches.named(names.kept).entries.keys()];
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('what another version kept in its own format', () => {
  test('is fetched again where the reader asked to keep it, and all else of it is deleted', async () => {
    expect(await waitingSlugs(scope)).toEqual(['a-day', 'b-day']);
    await takeOver(scope);
    expect(kept()).toEqual([urlOf('a-day'), urlOf('b-day')]);
    expect(await (await caches.named(names.kept).match(urlOf('a-day')))?.json()).toMatchObject({ slug: 'a-day' });
    expect(await waitingSlugs(scope)).toEqual([]);
    expect(cachesOfOtherFormats(scope, await caches.keys())).toEqual({ kept: [], others: [] });
  });

  test('waits on the list while there is no connection', async () => {
    site.set(urlOf('b-day'), offline);
    await takeOver(scope);
    expect(kept()).toEqual([urlOf('a-day')]);
    expect(await waitingSlugs(scope)).toEqual(['b-day']);
    site.set(urlOf('b-day'), () => json(inFormat({ slug: 'b-day', statements: [] })));
    await takeOver(scope);
    expect(kept()).toEqual([urlOf('a-day'), urlOf('b-day')]);
  });

  test.each([404, 410])('leaves the list where the site answers %i', async (status) => {
    site.set(urlOf('a-day'), () => new Response('', { status }));
    await takeOver(scope);
    expect(kept()).toEqual([urlOf('b-day')]);
    expect(await waitingSlugs(scope)).toEqual([]);
  });

  test('is not fetched where the reader has kept it again already, and does not come back once it was let go', async () => {
    await caches.named(names.kept).put(urlOf('a-day'), json('kept again'));
    expect(await waitingSlugs(scope)).toEqual(['b-day']);
    await takeOver(scope);
    expect(await (await caches.named(names.kept).match(urlOf('a-day')))?.json()).toBe('kept again');
    await caches.named(names.kept).delete(urlOf('a-day'));
    expect(await waitingSlugs(scope)).toEqual([]);
  });

  test('is taken over from every such version, and from no other site of the origin', async () => {
    const neighbour = 'verbatim-kept-https://quay.example/';
    await caches.named(otherKept).put(urlOf('c-day'), old());
    await caches.named(neighbour).put('https://quay.example/data/articles/d-day.json', old());
    site.set(urlOf('c-day'), () => json(inFormat({ slug: 'c-day', statements: [] })));
    await takeOver(scope);
    expect(kept()).toEqual([urlOf('a-day'), urlOf('b-day'), urlOf('c-day')]);
    expect(await caches.keys()).toEqual(expect.arrayContaining([neighbour]));
    expect(await caches.keys()).not.toContain(otherKept);
  });
});

test('there is nothing to take over for most readers', async () => {
  caches.all.clear();
  await takeOver(scope);
  expect(await caches.keys()).toEqual([]);
});

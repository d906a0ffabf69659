import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetArticle, keepArticle } from '../../src/offline/keep-article.ts';
import { slug } from '../model/factories.ts';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { FakeCache, FakeCaches, inFormat, json } from './fake-caches.ts';

const scope = 'https://quay.example/base/';
const a = slug('a-day');
const article = inFormat({ slug: a, title: { text: 'A day' }, statements: [{ id: 'k1aaaa' }, { id: 'k2aaaa' }] });
/** A statement's file, told from others by its words. */
const saying = (words: string) => json(inFormat({ words }));
const files = ['data/articles/a-day.json', 'data/statements/k1aaaa.json', 'data/statements/k2aaaa.json'];

/** What the site answers, by path. */
let site = new Map<string, () => Response>();
let cache = new FakeCache();
let visited = new FakeCache();
// A cache in memory has what of one is used here.
const asCache = () => cache as unknown as Cache;
const kept = () => [...cache.entries.keys()].map((url) => url.slice(scope.length)).toSorted();

beforeEach(() => {
  const caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  cache = caches.named(cacheNames(scope).kept);
  visited = caches.named(cacheNames(scope).visited);
  site = new Map(files.map((path, n) => [scope + path, () => (n === 0 ? json(article) : saying(path))]));
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(site.get(url)?.() ?? new Response('', { status: 404 })));
});
afterEach(() => vi.unstubAllGlobals());

describe('keeping an article', () => {
  test('keeps it with its statements, and letting go leaves nothing', async () => {
    await keepArticle(asCache(), scope, a);
    expect(kept()).toEqual(files);
    await forgetArticle(asCache(), scope, a);
    expect(kept()).toEqual([]);
  });

  test('and letting it go leaves no older copy of what was visited', async () => {
    const [, first = '', second = ''] = files;
    await visited.put(scope + first, json('older'));
    await keepArticle(asCache(), scope, a);
    await forgetArticle(asCache(), scope, a);
    expect(await (await visited.match(scope + first))?.json()).toMatchObject({ words: first });
    expect(await visited.match(scope + second)).toBeUndefined();
  });

  test('and letting it go forgets an older copy that the browser has no room to renew', async () => {
    const [, first = ''] = files;
    await visited.put(scope + first, json('older'));
    visited.room = 0;
    await keepArticle(asCache(), scope, a);
    await forgetArticle(asCache(), scope, a);
    expect(await visited.match(scope + first)).toBeUndefined();
  });

  test.each([
    ['a login page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['an error', () => new Response('{}', { status: 500, headers: { 'content-type': 'application/json' } })],
    ['data in another format', () => json({ format: 0, words: 'a' })],
  ])('keeps nothing where %s comes instead of a part of it', async (_, answer) => {
    site.set(`${scope}data/statements/k2aaaa.json`, answer);
    await expect(keepArticle(asCache(), scope, a)).rejects.toThrow('gave no data');
    expect(kept()).toEqual([]);
  });

  test('keeps nothing where the browser has not room for all of it', async () => {
    cache.room = 2;
    await expect(keepArticle(asCache(), scope, a)).rejects.toThrow(
      expect.objectContaining({ name: 'QuotaExceededError' }),
    );
    expect(kept()).toEqual([]);
  });

  test('again brings it up to date', async () => {
    await keepArticle(asCache(), scope, a);
    site.set(`${scope}data/statements/k1aaaa.json`, () => saying('changed'));
    await keepArticle(asCache(), scope, a);
    expect(await (await cache.match(`${scope}data/statements/k1aaaa.json`))?.json()).toMatchObject({
      words: 'changed',
    });
  });

  test('again takes away what was withdrawn, where it was visited too', async () => {
    await keepArticle(asCache(), scope, a);
    await visited.put(`${scope}data/statements/k2aaaa.json`, json('seen'));
    const { statements } = article;
    site.set(`${scope}data/articles/a-day.json`, () => json({ ...article, statements: statements.slice(0, 1) }));
    await keepArticle(asCache(), scope, a);
    expect(kept()).toEqual(files.slice(0, 2));
    expect(visited.entries.size).toBe(0);
  });

  test('again takes nothing away before all of the new version has come', async () => {
    await keepArticle(asCache(), scope, a);
    site.set(`${scope}data/articles/a-day.json`, () => json({ ...article, statements: [{ id: 'k3aaaa' }] }));
    await expect(keepArticle(asCache(), scope, a)).rejects.toThrow('gave no data');
    expect(kept()).toEqual(files);
  });
});

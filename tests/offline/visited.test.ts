import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheNames, visitedLimit } from '../../src/offline/cache-names.ts';
import { lastSeen, rememberVisited } from '../../src/offline/visited.ts';
import { FakeCaches, json } from './fake-caches.ts';

const scope = 'https://quay.example/base/';
const names = cacheNames(scope);
const path = (n: number) => `data/articles/a-${n}.json`;
const articleOf = (...ids: readonly string[]) => JSON.stringify({ statements: ids.map((id) => ({ id })) });
const statementPath = (id: string) => `data/statements/${id}.json`;
const urls = (name: string) => [...caches.named(name).entries.keys()];

let caches = new FakeCaches();
beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
});
afterEach(() => vi.unstubAllGlobals());

describe('what was visited', () => {
  test('is there as it was last seen', async () => {
    await rememberVisited(scope, [[path(1), '1']]);
    await rememberVisited(scope, [[path(1), '2']]);
    expect(await (await lastSeen(scope, path(1)))?.json()).toBe(2);
    expect(await lastSeen(scope, path(2))).toBeUndefined();
  });

  test('goes in the order of the last visits when it is too much', async () => {
    const all = Array.from({ length: visitedLimit }, (_, n) => [path(n), '0'] as const);
    await rememberVisited(scope, all);
    await rememberVisited(scope, [[path(0), '0']]);
    await rememberVisited(scope, [[path(visitedLimit), '0']]);
    expect(urls(names.visited)).toHaveLength(visitedLimit);
    expect(urls(names.visited)).not.toContain(scope + path(1));
    expect(urls(names.visited).slice(-2)).toEqual([scope + path(0), scope + path(visitedLimit)]);
  });

  test('leaves the data of lists where it is, however much else is visited', async () => {
    await rememberVisited(scope, [
      ['data/catalogue.json', '"before"'],
      ['data/statements.json', '1'],
    ]);
    await rememberVisited(
      scope,
      Array.from({ length: visitedLimit + 1 }, (_, n) => [path(n), '0'] as const),
    );
    await rememberVisited(scope, [['data/catalogue.json', '"after"']]);
    expect(urls(names.visited)).toHaveLength(visitedLimit);
    expect(await (await lastSeen(scope, 'data/catalogue.json'))?.json()).toBe('after');
    expect(await (await lastSeen(scope, 'data/statements.json'))?.json()).toBe(1);
  });

  test('makes room where there is none, and what the reader keeps stays', async () => {
    await caches.named(names.kept).put(scope + path(1), json('kept'));
    await rememberVisited(scope, [[path(2), '2']]);
    caches.named(names.visited).room = 1;
    await rememberVisited(scope, [[path(3), '3']]);
    expect(await lastSeen(scope, path(2))).toBeUndefined();
    expect(await (await lastSeen(scope, path(1)))?.json()).toBe('kept');
  });

  test('brings what the reader keeps up to date', async () => {
    await caches.named(names.kept).put(scope + path(1), json('before'));
    await rememberVisited(scope, [[path(1), '"after"']]);
    await caches.delete(names.visited);
    expect(await (await lastSeen(scope, path(1)))?.json()).toBe('after');
  });

  test('takes away what a newly opened version of its article has no more', async () => {
    for (const name of [names.kept, names.visited]) {
      await caches.named(name).put(scope + path(1), new Response(articleOf('k1aaaa', 'k2aaaa')));
      for (const id of ['k1aaaa', 'k2aaaa']) await caches.named(name).put(scope + statementPath(id), json(id));
    }
    await rememberVisited(scope, [[path(1), articleOf('k1aaaa')]]);
    expect(await lastSeen(scope, statementPath('k1aaaa'))).toBeDefined();
    expect(await lastSeen(scope, statementPath('k2aaaa'))).toBeUndefined();
  });
});

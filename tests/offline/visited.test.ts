import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheNames, maxVisitedFiles } from '../../src/offline/cache-names.ts';
import { lastSeen, rememberVisited } from '../../src/offline/visited.ts';
import { FakeCaches, inFormat, json } from './fake-caches.ts';

const scope = 'https://quay.example/base/';
const names = cacheNames(scope);
const path = (n: number) => `data/articles/a-${n}.json`;
const articleOf = (...ids: readonly string[]) => JSON.stringify(inFormat({ statements: ids.map((id) => ({ id })) }));
/** A file of an article, told from others by its words. */
const saying = (words: string) => JSON.stringify(inFormat({ words, statements: [] }));
const seen = async (of: string): Promise<unknown> => (await lastSeen(scope, of))?.json();
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
    await rememberVisited(scope, [[path(1), saying('1')]]);
    await rememberVisited(scope, [[path(1), saying('2')]]);
    expect(await seen(path(1))).toMatchObject({ words: '2' });
    expect(await lastSeen(scope, path(2))).toBeUndefined();
  });

  test('goes in the order of the last visits when it is too much', async () => {
    const all = Array.from({ length: maxVisitedFiles }, (_, n) => [path(n), saying('0')] as const);
    await rememberVisited(scope, all);
    await rememberVisited(scope, [[path(0), saying('0')]]);
    await rememberVisited(scope, [[path(maxVisitedFiles), saying('0')]]);
    expect(urls(names.visited)).toHaveLength(maxVisitedFiles);
    expect(urls(names.visited)).not.toContain(scope + path(1));
    expect(urls(names.visited).slice(-2)).toEqual([scope + path(0), scope + path(maxVisitedFiles)]);
  });

  test('leaves the data of lists where it is, however much else is visited', async () => {
    await rememberVisited(scope, [
      ['data/catalogue.json', saying('before')],
      ['data/statements.json', '[1]'],
    ]);
    await rememberVisited(
      scope,
      Array.from({ length: maxVisitedFiles + 1 }, (_, n) => [path(n), saying('0')] as const),
    );
    await rememberVisited(scope, [['data/catalogue.json', saying('after')]]);
    expect(urls(names.visited)).toHaveLength(maxVisitedFiles);
    expect(await seen('data/catalogue.json')).toMatchObject({ words: 'after' });
    expect(await seen('data/statements.json')).toEqual([1]);
  });

  test('makes room where there is none, and what the reader keeps stays', async () => {
    await caches.named(names.kept).put(scope + path(1), json('kept'));
    await rememberVisited(scope, [[path(2), saying('2')]]);
    caches.named(names.visited).room = 1;
    await rememberVisited(scope, [[path(3), saying('3')]]);
    expect(await lastSeen(scope, path(2))).toBeUndefined();
    expect(await seen(path(1))).toBe('kept');
  });

  test('brings what the reader keeps up to date', async () => {
    await caches.named(names.kept).put(scope + path(1), json('before'));
    await rememberVisited(scope, [[path(1), saying('after')]]);
    await caches.delete(names.visited);
    expect(await seen(path(1))).toMatchObject({ words: 'after' });
  });

  test.each([
    ['in another format', '{"format":0,"statements":[]}'],
    ['of a version that named no format', '{"statements":[]}'],
    ['broken off', '{"form'],
  ])('is not replaced by data that is %s', async (_, other) => {
    await rememberVisited(scope, [[path(1), saying('1')]]);
    await rememberVisited(scope, [
      [path(1), other],
      [path(2), other],
      ['data/catalogue.json', other],
    ]);
    expect(await seen(path(1))).toMatchObject({ words: '1' });
    expect(await lastSeen(scope, path(2))).toBeUndefined();
    expect(await lastSeen(scope, 'data/catalogue.json')).toBeUndefined();
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

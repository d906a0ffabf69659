import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { isSlug } from '../../src/model/ids.ts';
import { dataFormat } from '../../src/site/data-format.ts';
import { FakeCaches } from '../offline/fake-caches.ts';

// The table of data files with two kinds more: one that lists are made of, and one of which there is a file for each
// of some new things that have pages. Nothing else is told of them.
beforeAll(() => {
  vi.resetModules();
  vi.doMock('../../src/site/paths.ts', async (original) => {
    const actual = await original<typeof import('../../src/site/paths.ts')>();
    return { ...actual, patterns: { ...actual.patterns, letter: '/letters/:slug' } };
  });
  vi.doMock('../../src/site/data-files.ts', async (original) => {
    const actual = await original<typeof import('../../src/site/data-files.ts')>();
    const topics = { belongsTo: 'lists', pattern: 'data/topics.json', isId: (text: string) => text === '' };
    const letter = { belongsTo: 'letter', pattern: 'data/letters/:id.json', isId: isSlug };
    return { ...actual, dataFiles: { ...actual.dataFiles, topics, letter } };
  });
});
afterAll(() => {
  vi.doUnmock('../../src/site/paths.ts');
  vi.doUnmock('../../src/site/data-files.ts');
  vi.resetModules();
});

const topics = 'data/topics.json';
const letter = 'data/letters/a-day.json';

describe('a new kind of data file, once it is in the table', () => {
  test('is known by its path and by its pages', async () => {
    const { dataFileAt, dataOfPage } = await import('../../src/site/data-file-at.ts');
    expect(dataFileAt(topics)?.belongsTo).toBe('lists');
    expect(dataFileAt(letter)).toMatchObject({ belongsTo: 'letter', id: 'a-day' });
    expect(dataOfPage('/letters/a-day')?.path).toBe(letter);
  });

  test('is kept with a small edition, and with a large one where lists are made of it', async () => {
    const { offlineFiles } = await import('../../src/publish/offline-files.ts');
    const files = ['offline.html', topics, letter, 'letters/a-day.html'].map((path) => ({ path, size: 1 }));
    expect(offlineFiles(files, 4).paths).toEqual([letter, topics, 'letters/a-day.html', 'offline.html']);
    expect(offlineFiles(files, 3)).toMatchObject({ paths: ['offline.html'], lists: [topics] });
  });

  test('is found in the state of a page, and remembered with what it belongs to', async () => {
    const { dataInState } = await import('../../src/offline/page-state.ts');
    const { rememberVisited } = await import('../../src/offline/visited.ts');
    const queries = [topics, letter].map((path) => ({
      queryKey: ['data', path],
      state: { data: { format: dataFormat } },
    }));
    const carried = dataInState(JSON.stringify({ queries }));
    expect(carried.map(([path]) => path)).toEqual([topics, letter]);

    const caches = new FakeCaches();
    vi.stubGlobal('caches', caches);
    const scope = 'https://quay.example/';
    await rememberVisited(scope, carried);
    vi.unstubAllGlobals();
    const { lists, visited } = cacheNames(scope);
    expect([...caches.named(lists).entries.keys()]).toEqual([scope + topics]);
    expect([...caches.named(visited).entries.keys()]).toEqual([scope + letter]);
  });
});

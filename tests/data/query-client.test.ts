import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { articleQuery, catalogueQuery, statementQuery } from '../../src/data/queries.ts';
import { createQueryClient, type ReadData } from '../../src/data/query-client.ts';
import { slug, statementId } from '../model/factories.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often a file is asked for before its question is answered, or given up. */
async function asked(read: ReadData) {
  const spy = vi.fn<ReadData>(read);
  const answer = createQueryClient(spy)
    .query(catalogueQuery())
    .then(
      () => 'answered',
      (error: unknown) => error,
    );
  await vi.runAllTimersAsync();
  return { times: spy.mock.calls.length, outcome: await answer };
}

const fails = (status: number) => (path: string) => Promise.reject(new DataError(path, status));

describe('a question', () => {
  test('is asked once and its answer kept, however often it is put', async () => {
    const read = vi.fn<ReadData>(async () => ({}));
    const client = createQueryClient(read);
    await Promise.all([client.query(catalogueQuery()), client.query(catalogueQuery())]);
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
    await client.query(catalogueQuery());
    expect(read).toHaveBeenCalledExactlyOnceWith('data/catalogue.json', false);
  });

  test('asks for its own file', async () => {
    const read = vi.fn<ReadData>(async () => ({}));
    await createQueryClient(read).query(articleQuery(slug('a-day')));
    expect(read).toHaveBeenCalledExactlyOnceWith('data/articles/a-day.json', false);
  });

  test('about a file that is not there is not asked again', async () => {
    const { times, outcome } = await asked(fails(404));
    expect(times).toBe(1);
    expect(outcome).toMatchObject({ status: 404 });
  });

  test.each([0, 500, 503])('that fails with %i is asked three times in all, and then given up', async (status) => {
    const { times, outcome } = await asked(fails(status));
    expect(times).toBe(3);
    expect(outcome).toMatchObject({ status });
  });

  test('that fails once is answered at the second time', async () => {
    let failed = false;
    const { times, outcome } = await asked(async (path) => {
      if (failed) return {};
      failed = true;
      throw new DataError(path, 0);
    });
    expect([times, outcome]).toEqual([2, 'answered']);
  });

  test('that was given up can be put again', async () => {
    let broken = true;
    const client = createQueryClient(async (path) => {
      if (broken) throw new DataError(path, 404);
      return { articles: [] };
    });
    await expect(client.query(catalogueQuery())).rejects.toMatchObject({ status: 404 });
    broken = false;
    expect(await client.query(catalogueQuery())).toEqual({ articles: [] });
  });
});

describe('a long session', () => {
  test('keeps in memory what it shows, the lists, and the latest of what it has opened', async () => {
    const read: string[] = [];
    const client = createQueryClient(async (path) => {
      read.push(path);
      return path;
    });
    await client.query(catalogueQuery());
    const shown = slug('shown');
    const stop = new QueryObserver(client, articleQuery(shown)).subscribe(() => {});
    for (let n = 0; n < 500; n++) {
      await client.query(articleQuery(slug(`article-${n}`)));
      await client.query(statementQuery(statementId(`s${10_000 + n}`)));
    }
    const held = client.getQueryCache().getAll();
    expect(held.length).toBeLessThan(50);
    read.length = 0;
    await client.query(catalogueQuery());
    await client.query(articleQuery(shown));
    await client.query(articleQuery(slug('article-499')));
    expect(read).toEqual([]);
    await client.query(articleQuery(slug('article-0')));
    expect(read).toEqual(['data/articles/article-0.json']);
    stop();
  });
});

import { expect, test } from 'vitest';
import { redirects } from '../../src/publish/redirects.ts';
import { dataPaths } from '../../src/site/paths.ts';
import { miniFiles, miniWith, readFrom } from '../components/mini-edition.ts';

test('what has moved has its new address under the base path, and nothing else has', async () => {
  expect(await redirects(readFrom(miniFiles), '/base/')).toEqual([
    ['/base/articles/old-river', '/base/articles/river-talks'],
    ['/base/quotes/moved9', '/base/quotes/count2'],
    ['/base/people/v-lindholm', '/base/people/vera-lindholm'],
  ]);
});

test('an edition of which nothing has moved needs no redirects', async () => {
  const none = miniWith({ [dataPaths.permalinks()]: { articles: {}, statements: {}, people: {} } });
  expect(await redirects(readFrom(none), '/')).toEqual([]);
});

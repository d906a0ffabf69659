import { expect, test } from 'vitest';
import { dataFileReader } from '../../src/publish/read-data.ts';
import { redirects } from '../../src/publish/redirects.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { miniFiles, miniWith, readFrom } from '../components/mini-edition.ts';

test('what has moved has its new address under the base path, and nothing else has', async () => {
  expect(await redirects(dataFileReader(readFrom(miniFiles)), '/base/')).toEqual([
    ['/base/articles/old-river', '/base/articles/river-talks'],
    ['/base/quotes/moved9', '/base/quotes/count2'],
    ['/base/people/v-lindholm', '/base/people/vera-lindholm'],
  ]);
});

test('an edition of which nothing has moved needs no redirects', async () => {
  const none = miniWith({ [dataFiles.permalinks.at()]: { articles: {}, statements: {}, people: {} } });
  expect(await redirects(dataFileReader(readFrom(none)), '/')).toEqual([]);
});

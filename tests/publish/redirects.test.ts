import { expect, test } from 'vitest';
import { redirects } from '../../src/publish/redirects.ts';
import { dataPaths } from '../../src/paths.ts';
import { miniFiles, miniWith, readFrom } from '../components/mini-edition.ts';

test('what has moved is answered with its new address under the base path, and nothing else is', async () => {
  expect(await redirects(readFrom(miniFiles), '/base/')).toBe(
    `/base/articles/old-river /base/articles/river-talks 301!
/base/articles/old-river /base/articles/river-talks 301
/base/quotes/moved9 /base/quotes/count2 301!
/base/quotes/moved9 /base/quotes/count2 301
/base/people/v-lindholm /base/people/vera-lindholm 301!
/base/people/v-lindholm /base/people/vera-lindholm 301
`,
  );
});

test('an edition of which nothing has moved needs no redirects', async () => {
  const none = miniWith({ [dataPaths.permalinks()]: { articles: {}, statements: {}, people: {} } });
  expect(await redirects(readFrom(none), '/')).toBe('');
});

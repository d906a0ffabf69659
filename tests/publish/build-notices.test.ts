import { expect, test } from 'vitest';
import { buildNotices } from '../../src/publish/build-notices.ts';
import { miniCatalogue } from '../components/mini-edition.ts';

const siteUrl = 'https://example.org/';

test('a build that knows no address says that something is left out', () => {
  expect(buildNotices({ siteUrl: null, catalogue: miniCatalogue })).toEqual([
    expect.stringMatching(/^SITE_URL is not set: .* left out/),
  ]);
});

test('one that does says of how many articles feeds have no day', () => {
  expect(buildNotices({ siteUrl, catalogue: miniCatalogue })).toEqual([
    expect.stringMatching(/^feeds have no day for 2 articles: “added”/),
  ]);
  const dated = miniCatalogue.articles.filter(({ added }) => added !== null);
  expect(buildNotices({ siteUrl, catalogue: { ...miniCatalogue, articles: dated } })).toEqual([]);
});

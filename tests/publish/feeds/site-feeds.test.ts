import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import { siteFeeds } from '../../../src/publish/feeds/site-feeds.ts';
import { miniCatalogue, miniStatements } from '../../components/mini-edition.ts';
import { articleEntry, catalogueOf } from '../../model/factories.ts';

const siteUrl = 'https://example.org/base/';

const feedsOf = (catalogue: Catalogue, at = siteUrl) => [...siteFeeds(catalogue, miniStatements, at)];
function feedOf(page: string, catalogue = miniCatalogue) {
  const found = feedsOf(catalogue).find((feed) => feed.page === siteUrl + page);
  if (found === undefined) throw new Error(`no feed follows /${page}`);
  return found;
}
const pagesIn = (page: string, catalogue?: Catalogue) => feedOf(page, catalogue).entries.map((entry) => entry.page);
const withId = (id: string): Catalogue => ({ ...miniCatalogue, edition: { ...miniCatalogue.edition, id } });
const idsIn = (catalogue: Catalogue, at: string) =>
  feedsOf(catalogue, at).flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);

describe('the feeds of a site', () => {
  test('follow the edition, every person and every country', () => {
    expect(feedsOf(miniCatalogue).map(({ page }) => page.slice(siteUrl.length))).toEqual([
      '',
      ...miniCatalogue.people.map(({ id }) => `people/${id}`),
      ...miniCatalogue.countries.map(({ code }) => `countries/${code}`),
    ]);
  });

  test('that of the edition has every article', () => {
    expect(pagesIn('')).toEqual([
      `${siteUrl}articles/bridge-opens`,
      `${siteUrl}articles/river-talks`,
      `${siteUrl}articles/quiet-day`,
    ]);
  });

  test('that of a person has what articles say that the person has said', () => {
    expect(pagesIn('people/vera-lindholm')).toEqual([
      `${siteUrl}quotes/stop1`,
      `${siteUrl}quotes/count2`,
      `${siteUrl}quotes/forget6`,
    ]);
    expect(pagesIn('people/oskar-brandt')).toEqual([]);
  });

  test('that of a country has the articles in which it is spoken for or named', () => {
    expect(pagesIn('countries/is')).toEqual([`${siteUrl}articles/river-talks`]);
    expect(pagesIn('countries/se')).toEqual([`${siteUrl}articles/bridge-opens`]);
    const listed = articleEntry('only-listed', {
      countries: miniCatalogue.countries.map(({ code }) => ({ code, spokenFor: false, mentioned: false })),
    });
    expect(pagesIn('countries/is', { ...miniCatalogue, articles: [listed] })).toEqual([]);
  });

  test('tell of an article whence and whose it is, and quote as it does', () => {
    const [bridge, river, quiet] = feedOf('').entries;
    expect(bridge?.text).toBe('The Bridge Post; 1 June 2023; 1 statement: 1 quote. “The bridge is open” — Tomas Ek');
    expect(river?.text).toBe(
      'River Ministry, as the article names its source; 2024, inferred; headline by the edition; ' +
        '7 statements: 3 quotes, 4 reported. “We have counted every salmon […] There are not enough.” — Vera Lindholm',
    );
    expect(quiet?.text).toBe('Source not named; no date given; no statement.');
  });

  test('put only direct speech into quotation marks', () => {
    expect(feedOf('people/vera-lindholm').entries.map(({ title }) => title)).toEqual([
      'Vera Lindholm: Fishing in Norway must stop for a year',
      'Vera Lindholm: “We have counted every salmon”',
      'Vera Lindholm: that, as her teacher Ines Falk put it, rivers forget nothing',
    ]);
    expect(feedOf('people/vera-lindholm').entries[0]?.text).toMatch(
      /^Vera Lindholm, Norwegian Fisheries Minister, as reported \(“according to”\): Fishing in Norway must stop/,
    );
  });

  test('hold at most 100 entries, the newest first and those of no day last', () => {
    const articles = Array.from({ length: 150 }, (_, i) =>
      articleEntry(`article-${i}`, {
        added: i % 2 === 0 ? `2024-01-${String((i % 28) + 1).padStart(2, '0')}` : null,
      }),
    );
    const days = feedOf('', catalogueOf({ articles })).entries.map(({ updated }) => updated ?? '');
    expect(days).toHaveLength(100);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days[75]).toBe('');
  });
});

function dayOf(more: Parameters<typeof articleEntry>[1]) {
  const [entry] = feedOf('', catalogueOf({ articles: [articleEntry('a-day', more)] })).entries;
  return [entry?.added, entry?.updated];
}

describe('the day of an entry', () => {
  test.each([
    [
      'that on which the edition took it in',
      { added: '2024-05-06', date: { kind: 'printed', date: '2024-05-01' } },
      '2024-05-06',
      '2024-05-06',
    ],
    [
      'else the whole one that the article prints',
      { date: { kind: 'printed', date: '2024-05-01' } },
      null,
      '2024-05-01',
    ],
    ['none where it prints a month', { date: { kind: 'printed', date: '2024-05' } }, null, null],
    ['none where one was inferred', { date: { kind: 'inferred', date: '2024-05-01', evidence: 'today' } }, null, null],
    ['none where nothing is known', {}, null, null],
  ] as const)('is %s', (_, more, added, updated) => {
    expect(dayOf(more)).toEqual([added, updated]);
  });
});

const idOf = (catalogue: Catalogue) =>
  feedOf('', catalogue).entries.find(({ page }) => page.endsWith('/river-talks'))?.id;

test('a wording that was changed makes its statement and its article new again', () => {
  const reworded = miniStatements.map((one) => (one.id === 'count2' ? { ...one, rewordedOn: '2025-02-03' } : one));
  const entriesOf = (page: string) =>
    [...siteFeeds(miniCatalogue, reworded, siteUrl)]
      .find((feed) => feed.page === siteUrl + page)
      ?.entries.map((entry) => [entry.page.slice(siteUrl.length), entry.added, entry.updated]);
  expect(entriesOf('people/vera-lindholm')?.[0]).toEqual(['quotes/count2', null, '2025-02-03']);
  expect(entriesOf('')?.slice(0, 2)).toEqual([
    ['articles/river-talks', null, '2025-02-03'],
    ['articles/bridge-opens', '2024-04-02', '2024-04-02'],
  ]);
});

describe('the ids in feeds', () => {
  test('are those of one thing alone', () => {
    const feeds = feedsOf(miniCatalogue);
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
    for (const { id, entries } of feeds) {
      const all = [id, ...entries.map((entry) => entry.id)];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('begin with the site’s address where the edition says nothing else', () => {
    expect(idsIn(miniCatalogue, siteUrl)).toContain(`${siteUrl}articles/river-talks`);
  });

  test.each(['tag:quay.example,2024:gazette', 'https://quay.example/', 'https://quay.example', 'urn:example:gazette:'])(
    'stay when a site of the edition %s moves',
    (id) => {
      const here = idsIn(withId(id), siteUrl);
      expect(here).toEqual(idsIn(withId(id), 'https://elsewhere.example/'));
      for (const one of here) expect(one.startsWith(id)).toBe(true);
      expect(here).toContain(`${id}${/[/:]$/.test(id) ? '' : '/'}articles/river-talks`);
    },
  );

  test('stay when articles come and go', () => {
    const kept = miniCatalogue.articles.filter(({ slug }) => slug === 'river-talks');
    const changed = { ...miniCatalogue, articles: [articleEntry('another', { added: '2030-01-01' }), ...kept] };
    expect(idOf(changed)).toBe(idOf(miniCatalogue));
    expect(idOf(changed)).toBe(`${siteUrl}articles/river-talks`);
  });
});

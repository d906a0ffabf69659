// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteFiles, type SiteSource, siteLinks } from '../../src/publish/site-files.ts';
import { sitemaps } from '../../src/publish/sitemap.ts';
import { miniCatalogue, miniStatements } from '../components/mini-edition.ts';
import { parseXml, textsOf } from './parse-xml.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const nasty = 'A <b>name</b> & "more", longer than any short name may be in the end';
const catalogue = { ...miniCatalogue, edition: { ...miniCatalogue.edition, name: nasty } };
const known = { catalogue, statements: miniStatements, siteUrl: 'https://example.org/base/', base: '/base/', tokens };
const unknown = { ...known, siteUrl: null, base: '/' };
const locs = (text: string) => Array.from(parseXml(text).documentElement.children, (one) => textsOf(one, 'loc')[0]);

const filesOf = (source: SiteSource): ReadonlyMap<string, string> => new Map(siteFiles(source));

describe('a site that knows no address', () => {
  test('has no file that holds whole addresses', () => {
    expect([...filesOf(unknown).keys()]).toEqual(['robots.txt', 'manifest.webmanifest']);
    expect(filesOf(unknown).get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });

  test('links none', () => {
    expect(siteLinks(unknown)).toBe('<link rel="manifest" href="/manifest.webmanifest"/>');
  });
});

describe('a site that knows its address', () => {
  test('tells robots where its sitemap is', () => {
    expect(filesOf(known).get('robots.txt')).toMatch(
      /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/example\.org\/base\/sitemap\.xml\n$/,
    );
  });

  test('has an Atom and a JSON feed for each page that is followed, and nothing else in the folder', () => {
    const feeds = [...filesOf(known).keys()].filter((file) => file.startsWith('feeds/'));
    const followed = [
      'articles',
      ...catalogue.people.map(({ id }) => `people/${id}`),
      ...catalogue.countries.map(({ code }) => `countries/${code}`),
    ];
    expect(feeds.toSorted()).toEqual(followed.flatMap((one) => [`feeds/${one}.atom`, `feeds/${one}.json`]).toSorted());
  });

  test('links what a browser looks for, under its base', () => {
    const head = new DOMParser().parseFromString(siteLinks(known), 'text/html').head;
    expect(Array.from(head.children, (link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['manifest', '/base/manifest.webmanifest'],
      ['search', '/base/opensearch.xml'],
    ]);
    expect(head.lastElementChild?.getAttribute('title')).toBe(nasty);
  });
});

describe('the OpenSearch description', () => {
  const { documentElement: root } = parseXml(filesOf(known).get('opensearch.xml') ?? '');
  const urls = Array.from(root.getElementsByTagName('Url'), (url) => [
    url.getAttribute('type'),
    url.getAttribute('template'),
  ]);

  test('searches the quotes', () => {
    expect(root.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(urls).toContainEqual(['text/html', 'https://example.org/base/quotes?q={searchTerms}']);
  });

  test.each([
    ['ShortName', 16],
    ['LongName', 48],
    ['Description', 1024],
  ])('has a %s of at most %d characters', (name, most) => {
    const [text = ''] = textsOf(root, name);
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(most);
  });
});

describe('the sitemap', () => {
  test('has every address that is live, and none that was retired', () => {
    const all = locs(filesOf(known).get('sitemap.xml') ?? '');
    expect(all).toContain('https://example.org/base/');
    expect(all).toContain('https://example.org/base/articles/quiet-day');
    expect(all).toContain('https://example.org/base/quotes/count2');
    expect(all).not.toContain('https://example.org/base/articles/false-report');
    expect(all).not.toContain('https://example.org/base/quotes/moved9');
    expect(new Set(all).size).toBe(all.length);
  });

  test('is one file up to 50,000 addresses', () => {
    const addresses = Array.from({ length: 50_000 }, (_, i) => `/articles/a-${i}`);
    expect([...sitemaps(addresses, 'https://example.org/').keys()]).toEqual(['sitemap.xml']);
  });

  test('is an index of several above that, none of which has more', () => {
    const addresses = Array.from({ length: 100_001 }, (_, i) => `/articles/a-${i}`);
    const files = sitemaps(addresses, 'https://example.org/');
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    expect(locs(files.get('sitemap.xml') ?? '')).toEqual([1, 2, 3].map((n) => `https://example.org/sitemap-${n}.xml`));
    const counts = [1, 2, 3].map((n) => (files.get(`sitemap-${n}.xml`) ?? '').split('<loc>').length - 1);
    expect(counts).toEqual([50_000, 50_000, 1]);
  });
});

test('the manifest has the edition’s name, its place and the colours of its pages', () => {
  const manifest: unknown = JSON.parse(filesOf(known).get('manifest.webmanifest') ?? '');
  const [, paper] = /--paper: light-dark\((#\w+),/.exec(tokens) ?? [];
  expect(manifest).toMatchObject({
    name: nasty,
    lang: 'en',
    id: '/base/',
    start_url: '/base/',
    scope: '/base/',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
  });
});

test('there is no manifest without the colours', () => {
  expect(() => filesOf({ ...known, tokens: ':root {}' })).toThrow('--paper');
});

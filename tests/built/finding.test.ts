// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { retired } from '../edition/ledger.ts';
import type { SiteName } from '../journeys/support/sites.ts';
import { catalogueOf } from '../journeys/support/published.ts';
import { parseXml, textsOf } from '../publish/parse-xml.ts';
import { builtFiles } from './built-files.ts';

const siteUrl = 'https://example.org/base/';
const base = '/base/';

const textOf = (file: string, site: SiteName = 'published') =>
  readFile(join(inject('sites')[site].outDir, file), 'utf8');
const filesOf = async (site: SiteName = 'published') => new Set(await builtFiles(inject('sites')[site].outDir));
const isFound = (file: string) => /^(?:feeds\/|sitemap|opensearch)/.test(file);

/** The file that a static host answers an address of the site with. */
function fileFor(url: string): string {
  if (!url.startsWith(siteUrl)) return `outside the site: ${url}`;
  const path = url.slice(siteUrl.length);
  return path === '' ? 'index.html' : `${path}.html`;
}

async function linksIn(file: string) {
  const document = new DOMParser().parseFromString(await textOf(file), 'text/html');
  const list = (selector: string) =>
    Array.from(document.querySelectorAll(selector), (link) => [link.getAttribute('type'), link.getAttribute('href')]);
  return {
    feeds: list(
      'head link[rel="alternate"][type="application/atom+xml"], head link[rel="alternate"][type="application/feed+json"]',
    ),
    visible: list('main a[href*="/feeds/"]').map(([, href]) => href),
    search: list('head link[rel="search"]'),
    manifest: list('head link[rel="manifest"]').map(([, href]) => href),
    touch: list('head link[rel="apple-touch-icon"]').map(([, href]) => href),
  };
}

/** Where a feed or an entry says that something is. */
const linkOf = (of: Element, rel: string) => of.querySelector(`:scope > link[rel="${rel}"]`)?.getAttribute('href');

interface JsonFeed {
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_text: string;
  }[];
}

describe('of the site that knows its address', async () => {
  const files = await filesOf();
  const feeds = [...files].filter((file) => file.startsWith('feeds/') && file.endsWith('.atom'));

  test('every address in the sitemap is a page, and every page that is live is in it', async () => {
    const urls = Array.from(
      parseXml(await textOf('sitemap.xml')).documentElement.children,
      (one) => textsOf(one, 'loc')[0] ?? '',
    );
    const gone = [
      ...Object.values(retired.articles),
      ...Object.values(retired.statements),
      ...Object.values(retired.people),
    ];
    const live = [...files].filter(
      (file) =>
        file.endsWith('.html') &&
        !['404.html', 'offline.html'].includes(file) &&
        !gone.some((id) => file.endsWith(`/${id}.html`)),
    );
    expect(urls.map(fileFor).toSorted()).toEqual(live.toSorted());
  });

  test('robots are told of the sitemap', async () => {
    expect(await textOf('robots.txt')).toContain(`\nSitemap: ${siteUrl}sitemap.xml\n`);
  });

  test('every feed is well-formed, at the address that it names, in both formats alike, and leads to pages', async () => {
    expect(feeds.length).toBeGreaterThan(5);
    const ids = new Set<string>();
    for (const file of feeds) {
      const { documentElement: atom } = parseXml(await textOf(file));
      const json = JSON.parse(await textOf(file.replace(/atom$/, 'json'))) as JsonFeed;
      const entries = Array.from(atom.children).filter(({ localName }) => localName === 'entry');
      expect(linkOf(atom, 'self')).toBe(siteUrl + file);
      expect(json.feed_url).toBe(siteUrl + file.replace(/atom$/, 'json'));
      expect(linkOf(atom, 'alternate')).toBe(json.home_page_url);
      expect(files).toContain(fileFor(json.home_page_url));
      expect(
        entries.map((one) => ({
          id: textsOf(one, 'id')[0],
          url: linkOf(one, 'alternate'),
          title: textsOf(one, 'title')[0],
          content_text: textsOf(one, 'summary')[0],
        })),
      ).toEqual(json.items.map(({ id, url, title, content_text }) => ({ id, url, title, content_text })));
      for (const { url } of json.items) expect(files).toContain(fileFor(url));
      for (const date of [
        ...textsOf(atom, 'updated'),
        ...entries.flatMap((one) => [...textsOf(one, 'updated'), ...textsOf(one, 'published')]),
      ]) {
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }
      ids.add(textsOf(atom, 'id')[0] ?? '');
    }
    expect(ids.size).toBe(feeds.length);
  });

  test('home, each person and each country lead to their feeds, for programs and on the page', async () => {
    const { people, countries } = await catalogueOf('published');
    const followed = [
      ['index.html', 'articles'],
      ...people.map(({ id }) => [`people/${id}.html`, `people/${id}`]),
      ...countries.map(({ code }) => [`countries/${code}.html`, `countries/${code}`]),
    ] as const;
    expect(followed).toHaveLength(feeds.length);
    for (const [page = '', feed = ''] of followed) {
      const { feeds: found, visible } = await linksIn(page);
      expect(found).toEqual([
        ['application/atom+xml', `${base}feeds/${feed}.atom`],
        ['application/feed+json', `${base}feeds/${feed}.json`],
      ]);
      expect(visible).toEqual(found.map(([, href]) => href));
    }
  });

  test('every page lets a browser search the quotes, and be installed', async () => {
    for (const page of ['index.html', 'quotes.html', 'about.html', '404.html']) {
      expect(await linksIn(page)).toMatchObject({
        search: [['application/opensearchdescription+xml', `${base}opensearch.xml`]],
        manifest: [`${base}manifest.webmanifest`],
        touch: [`${base}icons/apple-touch.png`],
      });
    }
    const { documentElement: search } = parseXml(await textOf('opensearch.xml'));
    expect(search.querySelector('Url[type="text/html"]')?.getAttribute('template')).toBe(
      `${siteUrl}quotes?q={searchTerms}`,
    );
  });
});

test.each(['real', 'based', 'small', 'empty'] as const)(
  'without an address “%s” has nothing that needs one, and links none, but a manifest and word for robots',
  async (site) => {
    const files = await filesOf(site);
    expect([...files].filter(isFound)).toEqual([]);
    expect([...files]).toEqual(expect.arrayContaining(['robots.txt', 'manifest.webmanifest']));
    const html = await textOf('index.html', site);
    expect(html).not.toContain('feeds/');
    expect(html).not.toContain('opensearch');
    expect(html).toContain(
      `<link rel="manifest" href="${new URL(inject('sites')[site].url).pathname}manifest.webmanifest"/>`,
    );
  },
);

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: string;
  }[];
}

/** Width and height as a PNG says them (its IHDR, https://www.w3.org/TR/png-3/#11IHDR). */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test.each(['published', 'real', 'based'] as const)(
  'the manifest of “%s” has icons of the sizes that it claims',
  async (site) => {
    const { outDir, url } = inject('sites')[site];
    const { pathname: at } = new URL(url);
    const { name, start_url, icons } = JSON.parse(await textOf('manifest.webmanifest', site)) as Manifest;
    expect(name).toBe((await catalogueOf(site)).edition.name);
    expect(start_url).toBe(at);
    const drawn = icons.filter(({ type }) => type === 'image/png');
    expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of drawn) {
      expect(src.startsWith(at)).toBe(true);
      expect(sizeOf(await readFile(join(outDir, src.slice(at.length))))).toBe(sizes);
    }
  },
);

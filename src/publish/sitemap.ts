import { xml, xmlDocument } from './xml.ts';

/** The most addresses that a sitemap may have (https://www.sitemaps.org/protocol.html). */
const maxSitemapUrls = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const urlset = (urls: readonly string[]): string =>
  xmlDocument(xml`<urlset xmlns="${namespace}">${urls.map(
    (url) => xml`
<url><loc>${url}</loc></url>`,
  )}
</urlset>`);

/**
 * The files of a sitemap, by name: `sitemap.xml`, and for a large site `sitemap-1.xml` and so on, which it then lists.
 * `addresses` are within the app. When a page last changed is not known and not said.
 */
export function sitemaps(addresses: readonly string[], siteUrl: string): ReadonlyMap<string, string> {
  const urls = addresses.map((address) => siteUrl + address.slice(1));
  if (urls.length <= maxSitemapUrls) return new Map([['sitemap.xml', urlset(urls)]]);
  const parts = Array.from({ length: Math.ceil(urls.length / maxSitemapUrls) }, (_, i) => ({
    file: `sitemap-${i + 1}.xml`,
    urls: urls.slice(i * maxSitemapUrls, (i + 1) * maxSitemapUrls),
  }));
  const index = xml`<sitemapindex xmlns="${namespace}">${parts.map(
    ({ file }) => xml`
<sitemap><loc>${siteUrl + file}</loc></sitemap>`,
  )}
</sitemapindex>`;
  return new Map([
    ['sitemap.xml', xmlDocument(index)],
    ...parts.map((part): [string, string] => [part.file, urlset(part.urls)]),
  ]);
}

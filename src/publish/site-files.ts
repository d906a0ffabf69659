import type { Catalogue, StatementIndex } from '../model/catalogue.ts';
import { liveAddresses } from './addresses.ts';
import { atomOf } from './feeds/atom.ts';
import { jsonFeedOf } from './feeds/json-feed.ts';
import { siteFeeds } from './feeds/site-feeds.ts';
import { openSearch } from './open-search.ts';
import { robots } from './robots.ts';
import { sitemaps } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';
import { xml } from './xml.ts';

/** What the files beside a site's pages are made from. */
export interface SiteSource {
  readonly catalogue: Catalogue;
  readonly statements: StatementIndex;
  /** Absolute and ending in a slash; `null` where the build has not been told. */
  readonly siteUrl: string | null;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** The sheet of the tokens, for their colours. */
  readonly tokens: string;
}

/**
 * The files beside a site's pages by which others find it: path and text, one after another, since the feeds of a
 * large edition are more than should be in memory at once. A feed, a sitemap and an OpenSearch description hold whole
 * addresses: without the site's own there are none.
 */
export function* siteFiles({
  catalogue,
  statements,
  siteUrl,
  base,
  tokens,
}: SiteSource): Generator<readonly [path: string, text: string]> {
  yield ['robots.txt', robots(siteUrl)];
  yield ['manifest.webmanifest', webManifest(catalogue.edition, base, tokens)];
  if (siteUrl === null) return;
  for (const feed of siteFeeds(catalogue, statements, siteUrl)) {
    yield [feed.atom.slice(siteUrl.length), atomOf(feed)];
    yield [feed.json.slice(siteUrl.length), jsonFeedOf(feed)];
  }
  yield* sitemaps(liveAddresses(catalogue, statements), siteUrl);
  yield ['opensearch.xml', openSearch(catalogue.edition, siteUrl)];
}

/** The links to them that stand in the head of every page. */
export function siteLinks({ catalogue, siteUrl, base }: Omit<SiteSource, 'statements' | 'tokens'>): string {
  const search =
    siteUrl === null
      ? ''
      : xml`<link rel="search" type="application/opensearchdescription+xml" title="${catalogue.edition.name}" href="${base}opensearch.xml"/>`;
  return xml`<link rel="manifest" href="${base}manifest.webmanifest"/>${search}`.source;
}

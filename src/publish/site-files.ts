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
  /** Absolute and ending in a slash; `null` where the build does not know it. */
  readonly siteUrl: string | null;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** The text of styles/tokens.css, for its colours. */
  readonly tokens: string;
}

/**
 * The files by which others find a site: path and text of each, one after another, since all feeds of a large edition
 * would take too much memory. Feeds, sitemaps and the OpenSearch description have whole addresses, so they are left out
 * where the site's own is not known.
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

/** The links to these files in the head of every page, as markup. */
export function siteLinks({ catalogue, siteUrl, base }: Omit<SiteSource, 'statements' | 'tokens'>): string {
  const search =
    siteUrl === null
      ? ''
      : xml`<link rel="search" type="application/opensearchdescription+xml" title="${catalogue.edition.name}" href="${base}opensearch.xml"/>`;
  return xml`<link rel="manifest" href="${base}manifest.webmanifest"/>${search}`.source;
}

import { generatePath } from 'react-router';
import { assertNever } from '../model/assert-never.ts';
import type { Unavailable } from '../model/unavailable.ts';
import {
  type CountryCode,
  isPersonId,
  isSlug,
  isStatementId,
  type PersonId,
  type Rev,
  type Slug,
  type StatementId,
} from '../model/ids.ts';

/** Every address of the app as a pattern. The route table is built from these, and a test holds the two together. */
export const patterns = {
  articles: '/',
  article: '/articles/:slug',
  quotes: '/quotes',
  statement: '/quotes/:statementId',
  people: '/people',
  person: '/people/:personId',
  countries: '/countries',
  country: '/countries/:countryCode',
  about: '/about',
  offline: '/offline',
} as const;

/** Builders of addresses within the app, without the base path. */
export const paths = {
  articles: (): string => patterns.articles,
  article: (slug: Slug): string => generatePath(patterns.article, { slug }),
  /** The article, arriving at one of its statements. */
  statementInArticle: (slug: Slug, id: StatementId): string => `${paths.article(slug)}#${id}`,
  quotes: (): string => patterns.quotes,
  statement: (id: StatementId): string => generatePath(patterns.statement, { statementId: id }),
  people: (): string => patterns.people,
  person: (id: PersonId): string => generatePath(patterns.person, { personId: id }),
  countries: (): string => patterns.countries,
  country: (code: CountryCode): string => generatePath(patterns.country, { countryCode: code }),
  about: (): string => patterns.about,
  /** What can be read without a connection. */
  offline: (): string => patterns.offline,
};

/** Where something stands that moved, or a part of what was split; the ledger's ids were checked by the build. */
export function retiredPath(what: Unavailable['what'], to: string): string {
  switch (what) {
    case 'article':
      return isSlug(to) ? paths.article(to) : paths.articles();
    case 'statement':
      return isStatementId(to) ? paths.statement(to) : paths.quotes();
    case 'person':
      return isPersonId(to) ? paths.person(to) : paths.people();
    case 'country':
      return paths.countries();
    default:
      return assertNever(what);
  }
}

/** The parameter of an address that tells in which wording a statement was linked to. */
export const revParameter = 'rev';

/** The query of an address that names a wording, be it one that there is or not. */
export function wording(rev: string): string {
  return `?${revParameter}=${encodeURIComponent(rev)}`;
}

/** What the address of a statement is made from, wherever it is copied, cited or exported. */
export interface LinkedStatement {
  readonly id: StatementId;
  readonly article: Slug;
  readonly rev: Rev;
}

/**
 * The link to a statement that is copied, cited and exported: to its own page, or to its place in the article. It
 * carries the wording that it was made for, so that whoever follows it is told when that has changed.
 */
export function statementLink({ id, article, rev }: LinkedStatement, to: 'itself' | 'article' = 'itself'): string {
  return to === 'itself' ? paths.statement(id) + wording(rev) : `${paths.article(article)}${wording(rev)}#${id}`;
}

/** Whether a data file is one of those that lists are made of, and not of one article, statement, person or country. */
export function isDataOfLists(path: string): boolean {
  return /^data\/[^/]+\.json$/.test(path);
}

/** Where a site's data stands, from its base: the public interface, and what pages load. */
export const dataPaths = {
  catalogue: (): string => 'data/catalogue.json',
  statements: (): string => 'data/statements.json',
  attributions: (): string => 'data/attributions.json',
  permalinks: (): string => 'data/permalinks.json',
  /** What of others the site carries; beside the edition's data, since it is not the edition's. */
  licences: (): string => 'licences.json',
  article: (slug: Slug): string => `data/articles/${slug}.json`,
  statement: (id: StatementId): string => `data/statements/${id}.json`,
  person: (id: PersonId): string => `data/people/${id}.json`,
  country: (code: CountryCode): string => `data/countries/${code}.json`,
};

/** Where the pictures stand that go before a link when it is sent on, from a site's base. */
export const previewPaths = {
  /** The edition's own, for its lists. */
  site: (): string => 'previews/site.png',
  article: (slug: Slug): string => `previews/articles/${slug}.png`,
  statement: (id: StatementId): string => `previews/quotes/${id}.png`,
};

/** The licences in full, from a site's base. */
export const licencesText = 'licences.txt';

/** Where the feeds of a page stand, from a site's base: `feeds/people/ada-moen.atom` follows `/people/ada-moen`. */
export function feedPath(address: string, format: 'atom' | 'json'): string {
  return `feeds${address === patterns.articles ? '/articles' : address}.${format}`;
}

/** A site's icons, from its base; PNGs of `icon.svg`, of 192, 512, 512 and 180 pixels. */
export const iconPaths = {
  drawn: 'icon.svg',
  small: 'icons/192.png',
  large: 'icons/512.png',
  /** With nothing in the corners that a device may cut off. */
  maskable: 'icons/maskable.png',
  appleTouch: 'icons/apple-touch.png',
};

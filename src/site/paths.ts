import { assertNever } from '../model/assert-never.ts';
import {
  type CountryCode,
  isPersonId,
  isSlug,
  isStatementId,
  type PersonId,
  type Slug,
  type StatementId,
} from '../model/ids.ts';
import type { Unavailable } from '../model/unavailable.ts';
import { fillPattern } from './pattern.ts';

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
  article: (slug: Slug): string => fillPattern(patterns.article, slug),
  /** The article, arriving at one of its statements. */
  statementInArticle: (slug: Slug, id: StatementId): string => `${paths.article(slug)}#${id}`,
  quotes: (): string => patterns.quotes,
  statement: (id: StatementId): string => fillPattern(patterns.statement, id),
  people: (): string => patterns.people,
  person: (id: PersonId): string => fillPattern(patterns.person, id),
  countries: (): string => patterns.countries,
  country: (code: CountryCode): string => fillPattern(patterns.country, code),
  about: (): string => patterns.about,
  /** What can be read without a connection. */
  offline: (): string => patterns.offline,
};

/**
 * The address of what a retired id leads to: its new place, or a part of what was split. An id that has not the form
 * of its kind leads to the list, and so does a country, of which none is ever retired.
 */
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

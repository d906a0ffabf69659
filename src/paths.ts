import { generatePath } from 'react-router';
import type { CountryCode, PersonId, Slug, StatementId } from './model/ids.ts';

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

/** Where a site's data stands, from its base: the public interface, and what pages load. */
export const dataPaths = {
  catalogue: (): string => 'data/catalogue.json',
  statements: (): string => 'data/statements.json',
  permalinks: (): string => 'data/permalinks.json',
  article: (slug: Slug): string => `data/articles/${slug}.json`,
  statement: (id: StatementId): string => `data/statements/${id}.json`,
  person: (id: PersonId): string => `data/people/${id}.json`,
  country: (code: CountryCode): string => `data/countries/${code}.json`,
};

/** Where the pictures stand that go before a link when it is sent on, from a site's base. */
export const previewPaths = {
  article: (slug: Slug): string => `previews/articles/${slug}.png`,
  statement: (id: StatementId): string => `previews/quotes/${id}.png`,
};

import type { ComponentType } from 'react';
import { type Params, useLoaderData } from 'react-router';
import type { Loaders } from '../data/loaders.ts';
import { patterns } from '../site/paths.ts';

/** The id of what a page shows, checked by its loader; `null` for a page that is not about one thing. */
interface Shown<Id> {
  readonly id: Id;
}

/** A page of the app: its address, its code and its data. */
export interface Page {
  /** A pattern of the router. */
  readonly path: string;
  /** The page's module, from the repository's root. */
  readonly module: string;
  /** Loads the module. */
  readonly component: () => Promise<ComponentType>;
  /** Has the page's data in the cache when it is done. */
  readonly load: (params: Params) => Promise<Shown<unknown>>;
}

/** A module and its component have one name, so the import has to be that of the module that is named. */
function page<Name extends string, Id>(
  path: string,
  name: Name,
  module: () => Promise<Readonly<Record<Name, ComponentType<Shown<Id>>>>>,
  load: (params: Params) => Promise<Id>,
): Page {
  return {
    path,
    module: `src/pages/${name}.tsx`,
    component: async () => {
      const Component: ComponentType<Shown<Id>> = (await module())[name];
      return () => <Component {...useLoaderData<Shown<Id>>()} />;
    },
    load: async (params) => ({ id: await load(params) }),
  };
}

const nothing = async (): Promise<null> => null;

/** All pages. */
export function pages(load: Loaders): readonly Page[] {
  return [
    page(patterns.articles, 'ArticlesPage', () => import('../pages/ArticlesPage.tsx'), load.articles),
    page(
      patterns.article,
      'ArticlePage',
      () => import('../pages/ArticlePage.tsx'),
      ({ slug }) => load.article(slug),
    ),
    page(patterns.quotes, 'QuotesPage', () => import('../pages/QuotesPage.tsx'), load.quotes),
    page(
      patterns.statement,
      'StatementPage',
      () => import('../pages/StatementPage.tsx'),
      ({ statementId }) => load.statement(statementId),
    ),
    page(patterns.people, 'PeoplePage', () => import('../pages/PeoplePage.tsx'), load.people),
    page(
      patterns.person,
      'PersonPage',
      () => import('../pages/PersonPage.tsx'),
      ({ personId }) => load.person(personId),
    ),
    page(patterns.countries, 'CountriesPage', () => import('../pages/CountriesPage.tsx'), load.countries),
    page(
      patterns.country,
      'CountryPage',
      () => import('../pages/CountryPage.tsx'),
      ({ countryCode }) => load.country(countryCode),
    ),
    page(patterns.about, 'AboutPage', () => import('../pages/AboutPage.tsx'), load.about),
    page(patterns.offline, 'OfflinePage', () => import('../pages/OfflinePage.tsx'), nothing),
    page('*', 'NotFoundPage', () => import('../pages/NotFoundPage.tsx'), nothing),
  ];
}

import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, memo } from 'react';
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
  /** Loads both, and does what can be done before the page is shown. */
  readonly ahead: (params: Params, client: QueryClient) => Promise<void>;
}

/** A page's module exports the component of the same name. `prepare` derives ahead what the page derives from its data. */
type PageModule<Name extends string, Id> = Readonly<Record<Name, ComponentType<Shown<Id>>>> & {
  readonly prepare?: (client: QueryClient, id: Id) => void;
};

function page<Name extends string, Id>(
  path: string,
  name: Name,
  module: () => Promise<PageModule<Name, Id>>,
  load: (params: Params) => Promise<Id>,
): Page {
  return {
    path,
    module: `src/pages/${name}.tsx`,
    component: async () => {
      // The router re-renders everything when it starts to load the next page. Nothing changes for this one.
      const Whole: ComponentType<Shown<Id>> = (await module())[name];
      const Component = memo((shown: Shown<Id>) => <Whole {...shown} />);
      return () => <Component {...useLoaderData<Shown<Id>>()} />;
    },
    load: async (params) => ({ id: await load(params) }),
    ahead: async (params, client) => {
      const [{ prepare }, id] = await Promise.all([module(), load(params)]);
      prepare?.(client, id);
    },
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

import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { loaders } from '../data/loaders.ts';
import { RouteFailure } from './RouteFailure.tsx';
import { Shell } from './Shell.tsx';
import { patterns } from '../site/paths.ts';

/**
 * The whole route table. Pages are lazy; a loader has their data ready before they render. `handle` is the page's
 * module, from which the build knows what to load with it.
 */
export function routes(client: QueryClient): RouteObject[] {
  const load = loaders(client);
  return [
    {
      Component: Shell,
      children: [
        {
          ErrorBoundary: RouteFailure,
          children: [
            {
              path: patterns.articles,
              loader: load.catalogue,
              handle: 'src/pages/ArticlesPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/ArticlesPage.tsx')).ArticlesPage }),
            },
            {
              path: patterns.article,
              loader: ({ params }: LoaderFunctionArgs) => load.article(params['slug']),
              handle: 'src/pages/ArticlePage.tsx',
              lazy: async () => ({ Component: (await import('../pages/ArticlePage.tsx')).ArticlePage }),
            },
            {
              path: patterns.quotes,
              loader: load.quotes,
              handle: 'src/pages/QuotesPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/QuotesPage.tsx')).QuotesPage }),
            },
            {
              path: patterns.statement,
              loader: ({ params }: LoaderFunctionArgs) => load.statement(params['statementId']),
              handle: 'src/pages/StatementPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/StatementPage.tsx')).StatementPage }),
            },
            {
              path: patterns.people,
              loader: load.catalogue,
              handle: 'src/pages/PeoplePage.tsx',
              lazy: async () => ({ Component: (await import('../pages/PeoplePage.tsx')).PeoplePage }),
            },
            {
              path: patterns.person,
              loader: ({ params }: LoaderFunctionArgs) => load.person(params['personId']),
              handle: 'src/pages/PersonPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/PersonPage.tsx')).PersonPage }),
            },
            {
              path: patterns.countries,
              loader: load.catalogue,
              handle: 'src/pages/CountriesPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/CountriesPage.tsx')).CountriesPage }),
            },
            {
              path: patterns.country,
              loader: ({ params }: LoaderFunctionArgs) => load.country(params['countryCode']),
              handle: 'src/pages/CountryPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/CountryPage.tsx')).CountryPage }),
            },
            {
              path: patterns.about,
              loader: load.about,
              handle: 'src/pages/AboutPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/AboutPage.tsx')).AboutPage }),
            },
            {
              path: patterns.offline,
              handle: 'src/pages/OfflinePage.tsx',
              lazy: async () => ({ Component: (await import('../pages/OfflinePage.tsx')).OfflinePage }),
            },
            {
              path: '*',
              handle: 'src/pages/NotFoundPage.tsx',
              lazy: async () => ({ Component: (await import('../pages/NotFoundPage.tsx')).NotFoundPage }),
            },
          ],
        },
      ],
    },
  ];
}

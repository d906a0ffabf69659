import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { loaders } from './data/loaders';
import { RouteFailure } from './pages/RouteFailure';
import { Shell } from './pages/Shell';
import { patterns } from './paths';

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
              lazy: async () => ({ Component: (await import('./pages/ArticlesPage')).ArticlesPage }),
            },
            {
              path: patterns.article,
              loader: ({ params }: LoaderFunctionArgs) => load.article(params['slug']),
              handle: 'src/pages/ArticlePage.tsx',
              lazy: async () => ({ Component: (await import('./pages/ArticlePage')).ArticlePage }),
            },
            {
              path: patterns.quotes,
              loader: load.quotes,
              handle: 'src/pages/QuotesPage.tsx',
              lazy: async () => ({ Component: (await import('./pages/QuotesPage')).QuotesPage }),
            },
            {
              path: patterns.statement,
              loader: ({ params }: LoaderFunctionArgs) => load.statement(params['statementId']),
              handle: 'src/pages/StatementPage.tsx',
              lazy: async () => ({ Component: (await import('./pages/StatementPage')).StatementPage }),
            },
            {
              path: patterns.people,
              loader: load.catalogue,
              handle: 'src/pages/PeoplePage.tsx',
              lazy: async () => ({ Component: (await import('./pages/PeoplePage')).PeoplePage }),
            },
            {
              path: patterns.person,
              loader: ({ params }: LoaderFunctionArgs) => load.person(params['personId']),
              handle: 'src/pages/PersonPage.tsx',
              lazy: async () => ({ Component: (await import('./pages/PersonPage')).PersonPage }),
            },
            {
              path: patterns.countries,
              loader: load.catalogue,
              handle: 'src/pages/CountriesPage.tsx',
              lazy: async () => ({ Component: (await import('./pages/CountriesPage')).CountriesPage }),
            },
            {
              path: patterns.country,
              loader: ({ params }: LoaderFunctionArgs) => load.country(params['countryCode']),
              handle: 'src/pages/CountryPage.tsx',
              lazy: async () => ({ Component: (await import('./pages/CountryPage')).CountryPage }),
            },
            {
              path: patterns.about,
              handle: 'src/pages/AboutPage.tsx',
              lazy: async () => ({ Component: (await import('./pages/AboutPage')).AboutPage }),
            },
            {
              path: '*',
              handle: 'src/pages/NotFoundPage.tsx',
              lazy: async () => ({ Component: (await import('./pages/NotFoundPage')).NotFoundPage }),
            },
          ],
        },
      ],
    },
  ];
}

import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { loaders } from '../data/loaders.ts';
import { AppFailure } from './AppFailure.tsx';
import { pages } from './pages.tsx';
import { RouteFailure } from './RouteFailure.tsx';
import { Shell } from './Shell.tsx';

/** The whole route table. Pages are lazy; a loader has their data ready before they render. */
export function routes(client: QueryClient): RouteObject[] {
  return [
    {
      Component: Shell,
      // Without it the router shows a page for developers.
      ErrorBoundary: AppFailure,
      children: [
        {
          ErrorBoundary: RouteFailure,
          children: pages(loaders(client)).map(({ path, module, component, load }) => ({
            path,
            // The build reads it.
            handle: module,
            loader: ({ params }) => load(params),
            lazy: async () => ({ Component: await component() }),
          })),
        },
      ],
    },
  ];
}

import '../styles/index.css';
import type { DehydratedState } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './App.tsx';
import { fetchData } from '../data/fetch-data.ts';
import { createQueryClient } from '../data/query-client.ts';
import { prefetch } from './prefetch.ts';
import { routes } from './routes.tsx';

const client = createQueryClient(fetchData);
const state = document.getElementById('page-state')?.textContent;
if (state != null) {
  const { queries }: DehydratedState = JSON.parse(state);
  // The library's own `hydrate` does more than a page of files needs, and every page would load it.
  for (const query of queries) client.setQueryData(query.queryKey, query.state.data);
}

// Some hosts answer `/quotes.html` with the page of `/quotes`; the app knows it by its own address.
if (state != null && location.pathname.endsWith('.html')) {
  const own = location.pathname.replace(/(?:index)?\.html$/, '');
  history.replaceState(history.state, '', `${own}${location.search}${location.hash}`);
}

const router = createBrowserRouter(routes(client), { basename: import.meta.env.BASE_URL });
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// A page that a reader has asked for is rendered in one go: in slices, as a transition, it takes longer.
const app = <App client={client} router={<RouterProvider router={router} useTransitions={false} />} />;

function start(container: HTMLElement): void {
  if (state == null) createRoot(container).render(app);
  // A transition gives way to whatever the reader does meanwhile.
  else startTransition(() => void hydrateRoot(container, app));
}

// The page's code comes lazily and its loader reads the data written into the page: once both are there the
// first render is exactly the page as built, and nothing is fetched twice.
if (router.state.initialized) start(root);
else {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    start(root);
  });
}

prefetch(client);

// Without the worker everything works as well, only not without a connection.
if (import.meta.env.PROD && import.meta.env.OFFLINE && 'serviceWorker' in navigator) {
  addEventListener('load', () =>
    setTimeout(() =>
      import('../offline/register.ts')
        .then(({ register }) =>
          register((take) => {
            import('./offer-update.tsx').then(({ offerUpdate }) => offerUpdate(take)).catch(() => {});
          }),
        )
        .catch(() => {}),
    ),
  );
}

if (import.meta.hot) import.meta.hot.on('verbatim:content', () => void client.invalidateQueries());

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
  // The library's own `hydrate` costs every page 300 bytes for features that we do not use.
  for (const query of queries) client.setQueryData(query.queryKey, query.state.data);
}

// Some hosts serve the page of `/quotes` at `/quotes.html`. The app only knows the former.
if (state != null && location.pathname.endsWith('.html')) {
  const own = location.pathname.replace(/(?:index)?\.html$/, '');
  history.replaceState(history.state, '', `${own}${location.search}${location.hash}`);
}

const router = createBrowserRouter(routes(client), { basename: import.meta.env.BASE_URL });
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// Rendered in slices, as a transition, a page takes a tenth longer to appear.
const app = <App client={client} router={<RouterProvider router={router} useTransitions={false} />} />;

function start(container: HTMLElement): void {
  if (state == null) createRoot(container).render(app);
  // A transition yields to input.
  else startTransition(() => void hydrateRoot(container, app));
}

// The page's code is lazy, and its loader reads the data in the HTML. Once both are there, the first render equals the
// prerendered page, and nothing is fetched twice.
if (router.state.initialized) start(root);
else {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    start(root);
  });
}

prefetch(client);

// Only offline reading needs the worker.
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

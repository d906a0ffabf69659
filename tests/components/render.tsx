import { act, cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { createQueryClient, type ReadData } from '../../src/data/query-client.ts';
import { routes } from '../../src/app/routes.tsx';
import { completeBrowser, scrolledTo } from './browser.ts';
import { miniFiles, readFrom } from './mini-edition.ts';

completeBrowser();

// Pages come lazily, and a machine may have other things to do.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  localStorage.clear();
  // Settings are kept for as long as a page is open: as if another tab had forgotten them.
  act(() => void dispatchEvent(new StorageEvent('storage', { key: null })));
  cleanup();
  scrolledTo.length = 0;
});

type Router = ReturnType<typeof createMemoryRouter>;

/** What `react-router/dom` exports, which Node would load with a second copy of the router. */
const Routed = ({ router }: { readonly router: Router }) => (
  <RouterProvider
    router={router}
    useTransitions={false}
    flushSync={(change) => {
      flushSync(change);
      return undefined;
    }}
  />
);

/** The address that the reader is at. */
export function addressOf({ state: { location } }: Router): string {
  return `${location.pathname}${location.search}${location.hash}`;
}

/** A browser whose clipboard no page may write to; after `userEvent.setup`, which brings a clipboard. */
export function refuseClipboard(): void {
  return void vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
}

/** A page that is not served securely has no clipboard at all. */
export function withoutClipboard(): void {
  return void vi
    .spyOn(navigator, 'clipboard', 'get')
    .mockImplementation(() => Reflect.get({}, 'clipboard') as Clipboard);
}

/** A component on a page of the site. */
export function renderAt(address: string, element: ReactNode) {
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [address] });
  // Before the page: user-event brings a clipboard of its own, which a test may take away again.
  const user = userEvent.setup();
  return { ...render(<Routed router={router} />), router, user };
}

/** The whole app as a browser starts it: the first page's data is there before anything is shown. */
export async function renderApp(address: string, read: ReadData = readFrom(miniFiles)) {
  const client = createQueryClient(read);
  const router = createMemoryRouter(routes(client), { initialEntries: [address] });
  const user = userEvent.setup();
  await vi.waitUntil(() => router.state.initialized, { timeout: 10_000 });
  const rendered = render(<App client={client} router={<Routed router={router} />} />);
  /** Goes where no link leads; links are better clicked. */
  const go = (to: string | number) => act(() => (typeof to === 'number' ? router.navigate(to) : router.navigate(to)));
  return { ...rendered, router, client, user, go };
}

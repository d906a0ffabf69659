import type { Query, QueryClient } from '@tanstack/react-query';
import { matchRoutes } from 'react-router';
import { loaders } from '../data/loaders.ts';
import type { PageMessage } from '../offline/messages.ts';
import { pages } from './pages.tsx';

/** How long a pointer or the focus rests on a link before that counts as an intent. */
const restMs = 65;
/** How long a page is there before what is next in reading order is loaded. */
const settledMs = 1000;

declare global {
  interface Navigator {
    /** The Network Information API, which not all browsers have. */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  }
}

/** Whether bytes that may not be wanted would hurt: https://wicg.github.io/netinfo/ */
function isCostly(): boolean {
  const { connection, onLine } = navigator;
  return !onLine || connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** The paths of links to other pages. */
function pathsOf(selector: string): readonly string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(selector);
  return [...links].map(({ pathname }) => pathname).filter((path) => path !== location.pathname);
}

/**
 * Loads code and data of the page that a link leads to when a reader is about to follow it, and of what is next in
 * reading order. What is loaded ahead is no visit until its page is opened; what fails is left to the click.
 */
export function prefetch(client: QueryClient): void {
  const table = [...pages(loaders(client, { meta: { ahead: true } }))];

  const load = (path: string): void => {
    if (path === location.pathname || isCostly()) return;
    const [match] = matchRoutes(table, path, import.meta.env.BASE_URL) ?? [];
    if (match === undefined || match.route.path === '*') return;
    match.route.ahead(match.params, client).catch(() => {});
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => clearTimeout(resting);
  const intend = ({ type, target }: Event): void => {
    leave();
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin !== location.origin) return;
    resting = setTimeout(() => load(link.pathname), type === 'touchstart' ? 0 : restMs);
  };
  for (const type of ['mouseover', 'focusin', 'touchstart']) {
    document.addEventListener(type, intend, { passive: true });
  }
  document.addEventListener('mouseout', leave);

  /** The entries of the list that the reader saw last. */
  let order: readonly string[] = [];
  const loadNext = (): void => {
    const entries = pathsOf('main a[data-step]');
    if (entries.length > 0) order = [...new Set(entries)];
    const [next = order.find((_, i) => order[i - 1] === location.pathname)] = pathsOf('main [rel=next]');
    if (next !== undefined) load(next);
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(loadNext), settledMs);
  };

  const ahead = new WeakSet<Query>();
  client.getQueryCache().subscribe(({ type, query }) => {
    if (query.meta?.['ahead'] === true) ahead.add(query);
    // A page shows it.
    else if (type === 'observerAdded') {
      settle();
      if (!ahead.delete(query)) return;
      const { queryKey, state } = query;
      const opened: PageMessage = {
        kind: 'opened',
        state: JSON.stringify({ queries: [{ queryKey, state: { data: state.data } }] }),
      };
      navigator.serviceWorker?.controller?.postMessage(opened, []);
    }
  });
}

import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { dataFileAt, dataOfPage } from '../site/data-file-at.ts';
import { pageAddress, pageFile } from '../site/page-file.ts';
import { paths } from '../site/paths.ts';
import { cacheNames } from './cache-names.ts';
import { isJson } from './is-json.ts';
import { keepArticle } from './keep-article.ts';
import { isPageMessage } from './messages.ts';
import { takeOver } from './other-formats.ts';
import { type CarriedData, dataInState, stateIn } from './page-state.ts';
import { lastSeen, rememberVisited } from './visited.ts';
import { slugsIn } from './slugs-in.ts';
import type { ExtendableEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** The files of the build that are kept, each with its SHA-256 in base64; the build puts them here. */
declare const VERBATIM_FILES: readonly (readonly [file: string, sha256: string])[];
/** The data files of lists of an edition that is too large to be kept whole; the build puts their paths here. */
declare const VERBATIM_LISTS: readonly string[];

const { scope } = self.registration;
const names = cacheNames(scope);
const isWhole = VERBATIM_FILES.some(([file]) => dataFileAt(file)?.belongsTo === 'article');
const shell = scope + pageFile(paths.offline());

const edition = new PrecacheController({ cacheName: names.edition });
// `Vary` is about other readers' browsers.
edition.strategy.matchOptions = { ignoreVary: true };
// Only the exact bytes that were built are kept. A login page, an error of the host or a file of another version makes the
// installation fail, and the version before it stays as it is.
edition.precache(
  VERBATIM_FILES.map(([file, sha256]) => ({
    url: scope + file,
    integrity: `sha256-${sha256}`,
    // With a revision, files are fetched past the browser's own cache: a wrong file there would fail every installation.
    revision: sha256,
  })),
);

// As the site has them now, whichever version the reader has taken: what was withdrawn is removed here as well.
self.addEventListener('install', (event) => event.waitUntil(fetchLists()));

let refreshing: Promise<void> | null = null;
/** Once for each start of the worker: articles that another version kept may not have come before. */
let hasTakenOver = false;

function refresh(work: () => Promise<void>): void {
  hasTakenOver = true;
  refreshing = work()
    .catch(() => {})
    .finally(() => {
      refreshing = null;
    });
}

self.addEventListener('activate', (event) => {
  // The page that registered the first worker can use it at once.
  event.waitUntil(self.clients.claim());
  // Without `waitUntil`: no page gets an answer before this event is over.
  refresh(refreshKept);
});

// The requests of the pages that come now keep the worker alive until all is refreshed.
self.addEventListener('fetch', (event) => {
  if (!hasTakenOver) refresh(() => takeOver(scope));
  if (refreshing !== null) event.waitUntil(refreshing);
});

self.addEventListener('message', (event) => {
  if (!isPageMessage(event.data)) return;
  // Only as the reader's answer to the offer of a new version.
  if (event.data.kind === 'take') event.waitUntil(self.skipWaiting());
  else if (event.data.kind === 'opened') event.waitUntil(remember(dataInState(event.data.state)));
  else event.ports[0]?.postMessage(isWhole);
});

// A page is the same whatever its query; `/quotes` is quotes.html.
registerRoute(new PrecacheRoute(edition, { ignoreURLParametersMatching: [/^/] }));

registerRoute(
  ({ url, request }) => isIn(url) && dataFileAt(pathOf(url)) !== null && request.mode !== 'navigate',
  ({ url, request, event }) => data(url, request, event),
);

registerRoute(
  ({ url, request }) => isIn(url) && request.mode === 'navigate',
  ({ url, request, event }) => page(url, request, event),
);

// For a browser that has lost some of the edition's files while the site has others by now.
setCatchHandler(({ request }) => fetch(request));

const isIn = ({ origin, pathname }: URL): boolean => (origin + pathname).startsWith(scope);

const pathOf = ({ origin, pathname }: URL): string => (origin + pathname).slice(scope.length);

/** Remembers data files, except those that the edition's own cache has. */
const remember = (files: CarriedData): Promise<void> =>
  rememberVisited(
    scope,
    files.filter(([path]) => edition.getCacheKeyForURL(scope + path) === undefined),
  );

/** A data file that is not in the edition's cache: as the site has it, else as it was last seen. */
async function data(url: URL, request: Request, event: ExtendableEvent): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (answer !== null && isJson(answer)) {
    const copy = answer.clone();
    // A request past all caches is for keeping, or ahead of a visit; it is no visit itself.
    if (request.cache !== 'reload') event.waitUntil(copy.text().then((json) => remember([[pathOf(url), json]])));
    return answer;
  }
  // A file that the site no longer has must not be shown from memory.
  if (answer?.status === 404 || answer?.status === 410) return answer;
  return (await lastSeen(scope, pathOf(url))) ?? answer ?? Response.error();
}

/** A page that is not in the edition's cache: as the site has it, else the app alone, which looks for the page's data. */
async function page(url: URL, request: Request, event: ExtendableEvent): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  const offline = async () => (await edition.matchPrecache(shell)) ?? answer ?? Response.error();
  if (answer === null) return offline();
  // Also a redirect, which the browser follows.
  if (!answer.ok) return answer.status >= 500 && (await isSeen(url)) ? offline() : answer;
  const state = answer
    .clone()
    .text()
    .then(stateIn, () => null);
  event.waitUntil(state.then((found) => (found === null ? undefined : remember(dataInState(found)))));
  // What was seen before is better than HTML of somebody else.
  if ((await isSeen(url)) && (await state) === null) return offline();
  return answer;
}

async function isSeen(url: URL): Promise<boolean> {
  const file = dataOfPage(pageAddress(pathOf(url)));
  return file !== null && (await lastSeen(scope, file.path)) !== undefined;
}

/** Fetches the lists of a large edition for reading offline, as far as they come. */
async function fetchLists(): Promise<void> {
  for (const path of VERBATIM_LISTS) {
    const answer = await fetch(scope + path).catch(() => null);
    if (answer !== null && isJson(answer)) await remember([[path, await answer.text()]]);
  }
}

/** Renews what the reader has asked to keep, as far as it comes. */
async function refreshKept(): Promise<void> {
  const kept = await caches.open(names.kept);
  for (const slug of await slugsIn(kept, scope)) await keepArticle(kept, scope, slug).catch(() => {});
  await takeOver(scope);
}

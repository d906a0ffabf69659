import type { PageMessage } from './messages.ts';

/** Milliseconds after which a worker that still waits does so for the reader: the one that ends it all does not. */
const takeDelayMs = 1000;
/** Milliseconds after which the page is loaded anew even if the old worker is still busy. */
const reloadTimeoutMs = 5000;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => string };
}

declare const window: { readonly trustedTypes?: TrustedTypes };

/** The worker's address, in the form that a browser with Trusted Types asks for. */
function workerUrl(): string {
  const url = `${import.meta.env.BASE_URL}sw.js`;
  return (
    window.trustedTypes?.createPolicy('verbatim-worker', { createScriptURL: () => url }).createScriptURL('') ?? url
  );
}

const post = (worker: ServiceWorker | null, message: PageMessage) => worker?.postMessage(message, []);

/**
 * Registers the site's worker. `offer` is called when there is a new version, with what takes it: the page is then
 * loaded anew, and until then nothing changes under its reader. Throws where the browser refuses workers.
 */
export async function register(offer: (take: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(workerUrl(), {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  });
  let known = serviceWorker.controller;
  let taken = false;

  const take = () => {
    taken = true;
    // Where another tab was first, nothing waits any more.
    if (registration.waiting === null) location.reload();
    post(registration.waiting, { kind: 'take' });
    setTimeout(() => location.reload(), reloadTimeoutMs);
  };
  const look = () =>
    setTimeout(() => {
      if (registration.waiting !== null && registration.active !== null) offer(take);
    }, takeDelayMs);
  const watch = () => registration.installing?.addEventListener('statechange', look);

  serviceWorker.addEventListener('controllerchange', () => {
    // The reader has taken the new version here, or nobody is looking.
    if (taken || (known !== null && document.hidden)) location.reload();
    // It was taken in another tab, and here somebody reads.
    else if (known !== null) offer(take);
    known = serviceWorker.controller;
  });
  registration.addEventListener('updatefound', watch);
  watch();
  look();

  if (known !== null) return;
  // This page came before there was a worker to see it.
  const { active } = await serviceWorker.ready;
  post(active, { kind: 'opened', state: document.getElementById('page-state')?.textContent ?? '' });
}

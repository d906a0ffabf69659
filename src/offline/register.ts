import type { PageMessage } from './messages.ts';

/** After this time, a worker that still waits is waiting for the reader. The kill switch does not wait. */
const takeDelayMs = 1000;
/** After this time the page is reloaded even if the old worker is still busy. */
const reloadTimeoutMs = 5000;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => string };
}

declare const window: { readonly trustedTypes?: TrustedTypes };

/** The worker's address, as a browser with Trusted Types requires it. */
function workerUrl(): string {
  const url = `${import.meta.env.BASE_URL}sw.js`;
  return (
    window.trustedTypes?.createPolicy('verbatim-worker', { createScriptURL: () => url }).createScriptURL('') ?? url
  );
}

const post = (worker: ServiceWorker | null, message: PageMessage) => worker?.postMessage(message, []);

/**
 * Registers the site's worker. `offer` is called when there is a new version, with a function that takes it and reloads the
 * page. Until then nothing changes for the reader.
 *
 * @throws where the browser refuses workers.
 */
export async function register(offer: (take: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(workerUrl(), {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  });
  let controller = serviceWorker.controller;
  let taken = false;

  const take = () => {
    taken = true;
    // If another tab was first, no worker waits any more.
    if (registration.waiting === null) location.reload();
    post(registration.waiting, { kind: 'take' });
    setTimeout(() => location.reload(), reloadTimeoutMs);
  };
  const offerIfWaiting = () =>
    setTimeout(() => {
      if (registration.waiting !== null && registration.active !== null) offer(take);
    }, takeDelayMs);
  const watch = () => registration.installing?.addEventListener('statechange', offerIfWaiting);

  serviceWorker.addEventListener('controllerchange', () => {
    // The reader has taken the new version here, or nobody is looking.
    if (taken || (controller !== null && document.hidden)) location.reload();
    // It was taken in another tab, and somebody is reading here.
    else if (controller !== null) offer(take);
    controller = serviceWorker.controller;
  });
  registration.addEventListener('updatefound', watch);
  watch();
  offerIfWaiting();

  if (controller !== null) return;
  // This page came before there was a worker that could remember it.
  const { active } = await serviceWorker.ready;
  post(active, { kind: 'opened', state: document.getElementById('page-state')?.textContent ?? '' });
}

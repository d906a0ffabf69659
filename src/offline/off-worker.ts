import { isCacheOf } from './cache-names.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

// The kill switch: replaces any earlier worker, deletes everything that was kept, and unregisters itself. Open pages stay
// as they are and use the network from then on.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear(): Promise<void> {
  const { registration } = self;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isCacheOf(registration.scope, name)).map((name) => caches.delete(name)));
  await registration.unregister();
}

import { isCacheOf } from './cache-names.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

// The kill switch: takes the place of whatever worker there is, takes away all that it has kept, and goes. Open pages
// stay as they are and have the network from then on.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear(): Promise<void> {
  const { registration } = self;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isCacheOf(registration.scope, name)).map((name) => caches.delete(name)));
  await registration.unregister();
}

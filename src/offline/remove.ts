/// <reference lib="webworker" />
import { cacheNames } from './kept.ts';

declare const self: ServiceWorkerGlobalScope;

/** Takes the place of the worker, removes every copy, and then itself. The pages open now go on as they are. */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  const names = Object.values(cacheNames(new URL('./', self.location.href).pathname));
  event.waitUntil(Promise.all(names.map((name) => caches.delete(name))).then(() => self.registration.unregister()));
});

/// <reference lib="webworker" />
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { install, refresh } from './editions.ts';
import { cacheNames, isHashed } from './kept.ts';
import { NewestFirst } from './newest-first.ts';
import { Shelf } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in when the site is built. */
declare const EDITION: string;

const base = new URL('./', self.location.href).pathname;
const shelf = new Shelf(base);
const takeOver = 'take over';
const patience = 3000;
const calm = 1000;

self.addEventListener('install', (event) => {
  event.waitUntil(openPages().then((open) => install(shelf, EDITION, open)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (event.data !== takeOver) return;
  // Asked while the old worker still fetches for the page, Chromium puts the change off and may forget it for minutes.
  const quiet = new Promise((resolve) => setTimeout(resolve, calm));
  event.waitUntil(quiet.then(() => self.skipWaiting()).then(refreshOnce));
});

// Stands before the routes: the one that answers lets no later listener hear of it.
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  // A new edition waits until a reader goes somewhere, so that no page changes under their eyes.
  self.registration.waiting?.postMessage(takeOver);
  event.waitUntil(refreshOnce());
});

registerRoute(
  ({ url, sameOrigin }) => isOurs(url, sameOrigin) && isHashed(shelf.pathOf(url.href)),
  new CacheFirst({ cacheName: cacheNames(base).files }),
);
registerRoute(({ url, sameOrigin }) => isOurs(url, sameOrigin), new NewestFirst(shelf, patience));

// A page that is neither on the network nor here. Files are asked for once more, should the copies be what failed.
setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return fetch(request);
  return (await shelf.find('offline/')) ?? Response.error();
});

let refreshing: Promise<void> | undefined;

/** Once in the life of a worker, unless it fails. */
function refreshOnce(): Promise<void> {
  refreshing ??= refresh(shelf).catch(() => {
    refreshing = undefined;
  });
  return refreshing;
}

const isOurs = (url: URL, sameOrigin: boolean) => sameOrigin && url.pathname.startsWith(base);

/** Paths of the pages of this site that are open now: the reader's first page came before there was a worker. */
async function openPages(): Promise<string[]> {
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return clients.filter(({ url }) => new URL(url).pathname.startsWith(base)).map(({ url }) => shelf.pathOf(url));
}

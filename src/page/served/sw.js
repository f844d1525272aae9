/* global self, caches, fetch, Request -- a service worker */
// Beside a served copy of the page: keeps the page in the browser, so that it opens without the server too. It answers for the
// page and its manifest only; the add-in, which may lie in the same folder, is none of its business.
const KEPT = 'khop-so {{version}}';
const FILES = ['khop-so.html', 'khop-so.webmanifest', 'khop-so-192.png', 'khop-so-512.png'];

self.addEventListener('install', (event) => {
  const fresh = FILES.map((name) => new Request(name, { cache: 'reload' }));
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(fresh)));
  // The page is one file: an older copy that is open needs nothing of the newer one.
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith('khop-so ') && name !== KEPT);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const asked = new URL(request.url);
  const own = FILES.some((name) => asked.pathname === new URL(name, self.location).pathname);
  if (request.method !== 'GET' || asked.origin !== self.location.origin || !own) return;
  event.respondWith(
    caches
      .open(KEPT)
      .then((cache) => cache.match(request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(request)),
  );
});

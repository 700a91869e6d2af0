// The service worker of the composer: the page works offline after the first visit. The build writes the list of files
// and their version; a new version is used when no tab shows the old one any more.
const VERSION = 'development';
const FILES = [];
const CACHE = `broadsheet-compose-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const removeOld = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('broadsheet-compose-') && name !== CACHE);
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(removeOld());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const answer = async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
  };
  event.respondWith(answer());
});

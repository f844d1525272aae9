/**
 * A served copy can be installed and opens without its server: its manifest and its service worker lie beside it. A copy on a
 * stick has neither, and a browser that asked for them there would complain.
 */
export function install(place: Location = window.location): void {
  if (!/^https?:$/.test(place.protocol)) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = 'khop-so.webmanifest';
  document.head.append(link);
  // Absent on http, where browsers keep nothing; refused where the server has no sw.js: the page works all the same.
  void (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
    ?.register('sw.js', { scope: 'khop-so.html' })
    .catch(() => undefined);
}

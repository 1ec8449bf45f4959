// In the place of the app's service worker, where the build in the folder is wanted at each load: for development, and
// for journeys that are not about updates. A release that was opened on this port before would stay pinned otherwise.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const kept = await caches.keys();
  await Promise.all(kept.map((name) => caches.delete(name)));
  await self.registration.unregister();
  // Pages that came out of a cache; others are left alone.
  const pages = kept.length > 0 ? await self.clients.matchAll({ type: "window" }) : [];
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}

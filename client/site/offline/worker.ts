/** The worker that keeps the playground for visits without a network. */
const worker = self as unknown as ServiceWorkerGlobalScope & {
  /** A name that is another with every change of the site, set in front of this script. */
  readonly lodestoneVersion: string;
  /** The files of the playground, relative to this script, that every page needs; and those of each language. */
  readonly lodestoneFiles: Readonly<Record<string, readonly string[]>>;
}; // as the build writes it

const version = `lodestone-${worker.lodestoneVersion}`;

worker.addEventListener("install", (event) => {
  const { every = [], ...languages } = worker.lodestoneFiles;
  const own = languages[new URLSearchParams(worker.location.search).get("lang") ?? ""] ?? [];
  const keep = caches.open(version).then((cache) => cache.addAll([...every, ...own]));
  event.waitUntil(keep.then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  const drop = caches.keys().then((names) => {
    const old = names.filter((name) => name.startsWith("lodestone-") && name !== version);
    return Promise.all(old.map((name) => caches.delete(name)));
  });
  event.waitUntil(drop.then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === worker.location.origin) event.respondWith(answer(request));
});

/** A kept file, or that of the network. What belongs to the playground is kept then too; pages of the documentation are many. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(version);
  const address = request.url.replace(/[?#].*$/, "").replace(/\/$/, "/index.html");
  const kept = await cache.match(address);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && address.startsWith(new URL("./", worker.location.href).href)) await cache.put(address, response.clone());
  return response;
}

export {};

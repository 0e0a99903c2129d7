import { packageFile, productCaches, readKept } from '#offline/kept.ts';
import { takeOver } from '#offline/messages.ts';
import { workerScope } from './workerScope.ts';

/** Filled in by the build: addresses from the base path; a page is the address of its folder. */
declare const offlineProduct: { version: string; pages: readonly string[]; files: readonly string[] };

const { version, pages, files } = offlineProduct;
const base = new URL(workerScope.registration.scope).pathname;
const productCache = `${productCaches(base)}${version}`;

// The page asks for the host's own copy of the figures in this way; a reload that skips all caches does too.
const pastCaches = new Set<RequestCache>(['no-cache', 'no-store', 'reload']);

workerScope.addEventListener('install', (event) => event.waitUntil(keepProduct()));

workerScope.addEventListener('activate', (event) => event.waitUntil(forgetOldProducts()));

workerScope.addEventListener('message', (event) => {
  if (event.data === takeOver) void workerScope.skipWaiting();
});

workerScope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  if (path.startsWith('data/')) {
    if (!pastCaches.has(request.cache)) event.respondWith(figures(request, path));
  } else if (request.mode === 'navigate') event.respondWith(page(request, path));
  else if (files.includes(path)) event.respondWith(part(request));
  else if (path.startsWith('assets/')) event.respondWith(part(request));
});

/** Fetches the whole product, or fails: then the version before stays, or there is none and the network serves. */
async function keepProduct(): Promise<void> {
  const cache = await caches.open(productCache);
  await Promise.all(
    [...pages, ...files].map(async (path) => {
      const address = base + path;
      const isHashed = path.startsWith('assets/');
      const kept = isHashed ? await caches.match(address, { ignoreVary: true }) : undefined;
      const response = kept ?? (await fetch(address, { cache: isHashed ? 'default' : 'no-cache' }));
      if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
      await cache.put(address, response.redirected ? unredirected(response) : response);
    }),
  );
}

/** Browsers refuse a redirected answer to a navigation, and some hosts redirect one form of an address to another. */
function unredirected({ body, headers }: Response): Response {
  return new Response(body, { headers });
}

/** The version before is kept as well: a page that is still open may ask for a part of it. */
async function forgetOldProducts(): Promise<void> {
  const products = (await caches.keys()).filter((name) => name.startsWith(productCaches(base)));
  const old = products.filter((name) => name !== productCache).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
  await workerScope.clients.claim();
}

/** A file of a package: kept, or from the host. New figures are compared and offered by the page, never given by surprise. */
async function figures(request: Request, path: string): Promise<Response> {
  const wanted = packageFile(path);
  const kept = wanted === null ? null : await readKept(base, wanted.folder).catch(() => null);
  const file = wanted === null ? undefined : kept?.files.get(decodeURIComponent(wanted.file));
  return file === undefined ? fetch(request) : new Response(file);
}

async function page(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(productCache);
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const kept = pages.includes(folder) ? await cache.match(base + folder) : undefined;
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    // An address that is no page: the product itself says so.
    const start = await cache.match(base);
    if (start === undefined) throw error;
    return start;
  }
}

async function part(request: Request): Promise<Response> {
  const cache = await caches.open(productCache);
  return (
    (await cache.match(request, { ignoreVary: true })) ??
    (await caches.match(request, { ignoreVary: true })) ??
    fetch(request)
  );
}

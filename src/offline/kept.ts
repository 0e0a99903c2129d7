/** What is kept on this device lies in caches of this name, one set for each base path of an origin. */
function cacheName(base: string, what: string): string {
  return `participatieslang:${base}:${what}`;
}

/** Start of the names of the caches with pages, scripts and styles: one for each version of the product. */
export function productCaches(base: string): string {
  return cacheName(base, 'product-');
}

const comparedField = 'compared';

/** The files of one data package as the host gave them. */
export interface KeptPackage {
  /** By their path inside the package's folder. */
  files: ReadonlyMap<string, Blob>;
  /** When the host last had exactly these: a moment, ISO 8601. */
  compared: string;
}

/** `data/fictief/flows.csv` is `{ folder: 'data/fictief/', file: 'flows.csv' }`; null when it is no file of a package. */
export function packageFile(path: string): { folder: string; file: string } | null {
  const [, folder, file] = /^(data\/[^/]+\/)(.+)$/.exec(path) ?? [];
  return folder === undefined || file === undefined ? null : { folder, file };
}

/** A package that is kept on this device; `folder` is its address from the base path. */
export async function readKept(base: string, folder: string): Promise<KeptPackage | null> {
  const cache = await caches.open(cacheName(base, 'figures'));
  const found = await cache.match(base + folder);
  if (found === undefined) return null;
  const files = new Map<string, Blob>();
  let compared = '';
  for (const [name, entry] of await found.formData()) {
    if (typeof entry !== 'string') files.set(name, entry);
    else if (name === comparedField) compared = entry;
  }
  return { files, compared };
}

/** Keeps a package as one entry, so that never half of an edition is kept beside half of another. */
export async function keepPackage(base: string, folder: string, { files, compared }: KeptPackage): Promise<void> {
  const form = new FormData();
  form.set(comparedField, compared);
  for (const [path, blob] of files) form.set(path, blob);
  const cache = await caches.open(cacheName(base, 'figures'));
  await cache.put(base + folder, new Response(form));
}

import { strToU8, zipSync } from 'fflate';

/**
 * The files of a package in one folder, zipped. The folder is named as a pinned edition, `participatieslang-1.1.0`: laid
 * beside the present one on a web server it can be looked at before it takes its place. The same files are the same bytes.
 */
export function packageZip(
  files: ReadonlyMap<string, string>,
  { name, version }: { name: string; version: string },
): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, text]) => [`${name}-${version}/${path}`, strToU8(text)] as const);
  // ZIP would otherwise hold the time of day.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}

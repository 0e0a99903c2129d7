import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

export interface SiteFile {
  body: Buffer;
  type: string;
  tag: string;
  /** Whether the name carries a hash of the contents, so that it may be kept for ever. */
  isHashed: boolean;
  encoded: Readonly<Partial<Record<Encoding, Buffer>>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Reads a folder of built files, with the compressed forms of each text unless plain ones do; files and folders with a dot are private. */
export function readSite(folder: string, isPlain = false): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (/(?:^|\/)\./.test(path)) continue;
    files.set(path, siteFile(path, readFileSync(join(folder, path)), isPlain));
  }
  return files;
}

function siteFile(path: string, body: Buffer, isPlain: boolean): SiteFile {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const encoded =
    type.includes('charset') && !isPlain
      ? {
          br: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
          gzip: gzipSync(body, { level: 9 }),
        }
      : {};
  return {
    body,
    type,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    isHashed: /^assets\/.+-[\w-]{8}\.\w+$/.test(path),
    encoded,
  };
}

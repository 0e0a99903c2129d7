import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Encoding, type SiteFile, readSite } from './site.ts';

/** Address prefixes, each starting and ending with `/`, and the folder that is served under it. */
export type Mounts = Readonly<Record<string, string>>;

export interface RunningServer {
  /** Without a trailing slash: `http://localhost:4173`. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves folders of static files as a plain host would: `index.html` for a folder, `404.html` for what is not there,
 * compressed, hashed files for ever and everything else checked on each visit. Files are read once, at the start.
 *
 * @param options.port the first port to try; 0 is any free one
 * @param options.tries how many following ports may be tried when it is taken
 * @param options.isPlain sends everything uncompressed, which starts sooner
 */
export async function serve(
  mounts: Mounts,
  options: { port: number; tries?: number; isPlain?: boolean },
): Promise<RunningServer> {
  const sites = Object.entries(mounts)
    .map(([prefix, folder]) => ({ prefix, files: readSite(folder, options.isPlain) }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const site = sites.find(({ prefix }) => path.startsWith(prefix) || `${path}/` === prefix);
    if (!site) return answerText(response, 404, 'Not found');
    answer(request, response, site.files, path.slice(site.prefix.length));
  });
  const port = await listen(server, options.port, options.tries ?? 0);
  return {
    address: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, SiteFile>,
  path: string,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answerText(response, 405, 'Method not allowed');
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const found = files.get(path) ?? files.get(`${folder}index.html`);
  const file = found ?? files.get('404.html');
  if (!file) return answerText(response, 404, 'Not found');
  const encoding = chooseEncoding(request, file);
  const headers: Record<string, string> = {
    'Content-Type': file.type,
    'Cache-Control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  };
  if (found && request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = encoding ? (file.encoded[encoding] ?? file.body) : file.body;
  if (encoding) headers['Content-Encoding'] = encoding;
  response.writeHead(found ? 200 : 404, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/404';
  }
}

function chooseEncoding(request: IncomingMessage, file: SiteFile): Encoding | undefined {
  const accepted = request.headers['accept-encoding'] ?? '';
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding) && file.encoded[encoding]);
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0) throw error;
    return listen(server, port + 1, tries - 1);
  }
  return (server.address() as AddressInfo).port;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Serves the worker of the mock network at the root of the dev server, from its package, so that no build can hold it. */
export function mockWorker(): Plugin {
  return {
    name: 'participatieslang:mock-worker',
    apply: 'serve',
    configureServer(server) {
      const packageFile = createRequire(import.meta.url).resolve('msw/package.json');
      const worker = join(dirname(packageFile), 'lib/mockServiceWorker.js');
      server.middlewares.use(`${server.config.base}mockServiceWorker.js`, (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' });
        response.end(readFileSync(worker));
      });
    },
  };
}

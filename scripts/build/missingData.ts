import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Answers 404 for a data file that does not exist, as a static host does; the dev server would send the start page. */
export function missingData(): Plugin {
  return {
    name: 'participatieslang:missing-data',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const { base, publicDir } = server.config;
        const isMissing = path.startsWith(`${base}data/`) && !existsSync(join(publicDir, path.slice(base.length)));
        if (!isMissing) return next();
        response.writeHead(404).end();
      });
    },
  };
}

import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as fictitious from '../../mocks/fictitiousPackage.ts';

const folder = 'data/fictief/';
const modulePath = fileURLToPath(new URL('../../mocks/fictitiousPackage.ts', import.meta.url));

/** Publishes the generated fictitious package beside the real one, in the dev server and in the build. */
export function fictitiousData(): Plugin {
  let files: Promise<Record<string, string>> | undefined;
  return {
    name: 'participatieslang:fictitious-data',
    async generateBundle() {
      for (const [name, source] of Object.entries(await generate())) {
        this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source });
      }
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path.replaceAll('\\', '/').includes('/mocks/')) files = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const start = `${server.config.base}${folder}`;
        if (!path.startsWith(start)) return next();
        files ??= generate();
        files.then((generated) => {
          const source = generated[path.slice(start.length)];
          if (source === undefined) {
            response.writeHead(404).end();
            return;
          }
          const type = path.endsWith('.json') ? 'application/json' : 'text/csv';
          response
            .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' })
            .end(source);
        }, next);
      });
    },
  };
}

async function generate(): Promise<Record<string, string>> {
  const { module } = await runnerImport<typeof fictitious>(modulePath, { configFile: false, logLevel: 'error' });
  return module.fictitiousPackage();
}

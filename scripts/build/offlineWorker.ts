import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const workerPath = fileURLToPath(new URL('../../src/offline/worker/worker.ts', import.meta.url));

/** Name of the service worker in the build. */
const workerFile = 'worker.js';

/**
 * Builds the service worker last, with the list of all that the product needs offline. Figures are not in it: they
 * change without a build, and are kept and compared by the page.
 */
export function offlineWorker(): Plugin {
  return {
    name: 'participatieslang:offline-worker',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir }) {
      if (dir !== undefined) writeFileSync(join(dir, workerFile), await workerCode(productIn(dir)));
    },
  };
}

interface Product {
  version: string;
  pages: string[];
  files: string[];
}

const neededOffline = /^(?:assets|icons)\/|(?:^|\/)index\.html$|^favicon\.svg$|^manifest\.webmanifest$/;

const isPage = (path: string) => /(?:^|\/)index\.html$/.test(path);

/** What of a build folder the product needs: not figures, and not what is only for other sites or for hosts. */
function productIn(folder: string): Product {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => neededOffline.test(path))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(join(folder, path)));
  return {
    version: hash.digest('base64url').slice(0, 12),
    pages: paths.filter(isPage).map((path) => path.slice(0, -'index.html'.length)),
    files: paths.filter((path) => !isPage(path)),
  };
}

async function workerCode(product: Product): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { offlineProduct: JSON.stringify(product) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: workerPath, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

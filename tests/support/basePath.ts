import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../scripts/serve.ts';

export interface BasePathSite {
  /** With the base path and its slash: `http://localhost:1234/x/`. */
  address: string;
  close: () => Promise<void>;
}

/** Builds the product for a base path, beside the build under test, and serves it on a port of its own. */
export async function serveUnderBasePath(base: string): Promise<BasePathSite> {
  const folder = await mkdtemp(join(tmpdir(), 'participatieslang-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await build({ root, base, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await serve({ [base]: folder }, { port: 0 });
  return {
    address: `${server.address}${base}`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from './serve.ts';

// `--built` serves what is in dist already.
const { values } = parseArgs({ options: { port: { type: 'string' }, built: { type: 'boolean' } } });
const chosen = values.port ?? process.env['PORT'];
const port = chosen === undefined ? 4173 : Number(chosen);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${String(chosen)}" is not a port: give a whole number from 0 to 65535.`);
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
if (!values.built) await build({ root, logLevel: 'warn' });
const server = await serve({ '/': fileURLToPath(new URL('../dist', import.meta.url)) }, { port, tries: 20 });
console.log(`Participatieslang: ${server.address}/  (Ctrl+C stops it)`);

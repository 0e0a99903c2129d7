import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../scripts/serve.ts';
import { browserLaunchOptions } from '../tests/support/browser.ts';
import { compare } from './comparison.ts';
import { measure, type Measurement } from './measure.ts';

const runs = 7;

const root = fileURLToPath(new URL('..', import.meta.url));
await build({ root, logLevel: 'warn' });
const server = await serve(
  {
    '/': fileURLToPath(new URL('../dist', import.meta.url)),
    '/bare/': fileURLToPath(new URL('baseline', import.meta.url)),
  },
  { port: 0 },
);
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const product: Measurement[] = [];
  const bare: Measurement[] = [];
  // The first opening warms up server and browser and is not counted.
  await measure(browser, `${server.address}/`);
  for (let run = 1; run <= runs; run += 1) {
    // By turns, so that a busy moment of this machine falls on both.
    product.push(await measure(browser, `${server.address}/`));
    bare.push(await measure(browser, `${server.address}/bare/`));
    console.log(`run ${String(run)} of ${String(runs)}`);
  }
  console.log(`\nCPU x4 slower, 1.6 Mbit/s, 150 ms per request, brotli\n\n${compare(product, bare).join('\n')}`);
} finally {
  await browser.close();
  await server.close();
}

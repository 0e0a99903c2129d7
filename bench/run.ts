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
const product = { overview: `${server.address}/`, presentation: `${server.address}/presenteren` };
const bare = { overview: `${server.address}/bare/`, presentation: `${server.address}/bare/` };
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const ours: Measurement[] = [];
  const theirs: Measurement[] = [];
  // The first opening warms up server and browser and is not counted.
  await measure(browser, product);
  for (let run = 1; run <= runs; run += 1) {
    // By turns, so that a busy moment of this machine falls on both.
    ours.push(await measure(browser, product));
    theirs.push(await measure(browser, bare));
    console.log(`run ${String(run)} of ${String(runs)}`);
  }
  console.log(`\nCPU x4 slower, 1.6 Mbit/s, 150 ms per request, brotli\n\n${compare(ours, theirs).join('\n')}`);
} finally {
  await browser.close();
  await server.close();
}

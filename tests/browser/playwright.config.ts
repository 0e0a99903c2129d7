import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from '../support/browser.ts';

// Worker processes read this file too: they inherit the port that the first reading chose.
process.env['BROWSER_TEST_PORT'] ??= String(await freePort());
const port = process.env['BROWSER_TEST_PORT'];
const baseURL = `http://localhost:${port}/`;

/** Runs on what `npm run build` left in dist. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // No test measures time: these only have to end what hangs, also on a busy machine.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  webServer: {
    command: `npm start -- --built --port ${port}`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
  },
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: await browserLaunchOptions(),
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 800 },
    // Kept files would answer for the build under test; the tests of the worker allow it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}

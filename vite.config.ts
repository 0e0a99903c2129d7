import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunkReport } from './scripts/build/chunkReport.ts';
import { contentSecurityPolicy } from './scripts/build/contentSecurityPolicy.ts';
import { earlyTheme } from './scripts/build/earlyTheme.ts';
import { fictitiousData } from './scripts/build/fictitiousData.ts';
import { missingData } from './scripts/build/missingData.ts';
import { mockWorker } from './scripts/build/mockWorker.ts';
import { offlineWorker } from './scripts/build/offlineWorker.ts';
import { pageFiles } from './scripts/build/pageFiles.ts';

// No test measures time: how long one may take only has to end what hangs, also on a busy machine.
const slowMachine = 60_000;

export default defineConfig({
  plugins: [
    react(),
    contentSecurityPolicy(),
    earlyTheme(),
    fictitiousData(),
    missingData(),
    mockWorker(),
    pageFiles(),
    chunkReport(),
    offlineWorker(),
  ],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          environment: 'node',
          testTimeout: slowMachine,
        },
      },
      {
        extends: true,
        test: {
          name: 'routes',
          include: ['tests/routes/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: slowMachine,
          setupFiles: ['tests/support/routeSetup.ts'],
        },
      },
    ],
  },
});

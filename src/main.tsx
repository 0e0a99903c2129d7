import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { watchPackages } from './data/editionQuery.ts';
import { loadAheadOnIntent } from './loadAhead.ts';
import { startOffline } from './offline/startOffline.ts';
import { makeQueryClient } from './queryClient.ts';
import { createRoutes } from './routes.tsx';

async function start() {
  if (import.meta.env.DEV) {
    const scenario = new URLSearchParams(window.location.search).get('mock');
    if (scenario !== null) {
      const { startMocks } = await import('../mocks/browser.ts');
      await startMocks(scenario);
    }
  }
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with id "root"');
  const queryClient = makeQueryClient();
  // Loaders start here, so the mock network stands before it.
  const basename = import.meta.env.BASE_URL;
  const routes = createRoutes(queryClient);
  const router = createBrowserRouter(routes, { basename });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  loadAheadOnIntent(routes, queryClient, basename);
  if (import.meta.env.PROD) startOffline((listener) => watchPackages(queryClient, listener));
}

void start();

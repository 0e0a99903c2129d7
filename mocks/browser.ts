import { passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import { networkHandlers } from './handlers.ts';
import { parseScenario } from './scenarios.ts';

/**
 * Puts the named scenario between the page and the development server. Resolves once requests are caught, so await
 * it before the router starts its loaders. Rejects for an unknown name.
 */
export async function startMocks(scenario: string): Promise<void> {
  const handlers = networkHandlers(parseScenario(scenario), { usual: () => passthrough(), slowMilliseconds: 2_500 });
  await setupWorker(...handlers).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
  });
}

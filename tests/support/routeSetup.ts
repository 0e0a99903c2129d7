import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './mockServer.ts';

// Lazy pages are compiled on first use, which takes longer than the default second on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no layout, so nothing is ever resized. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** jsdom has no screen, so no media query is true. */
function matchNothing(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
}

globalThis.ResizeObserver ??= StillResizeObserver;
window.matchMedia ??= matchNothing;
// jsdom has these only as functions that complain that they do nothing.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());

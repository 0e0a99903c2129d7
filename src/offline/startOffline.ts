import type { WatchPackages } from './keepFigures.ts';

/**
 * Makes the product work without network from the second visit on, once this visit has what it came for. Where the
 * browser has no service workers or no storage, nothing happens. A page inside another one keeps nothing.
 */
export function startOffline(watchPackages: WatchPackages): void {
  if (!('serviceWorker' in navigator) || window.parent !== window) return;
  const start = () => {
    import('./keepOffline.ts').then(({ keepOffline }) => keepOffline(watchPackages)).catch(() => {});
  };
  const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start, 1000));
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

import { trustedAddress } from '#trustedAddress.ts';
import { keepFigures, type WatchPackages } from './keepFigures.ts';
import { takeOver } from './messages.ts';
import { changeOfflineState } from './offlineState.ts';

/** Keeps the product and the figures it shows on this device. Rejects where the browser does not allow it. */
export async function keepOffline(watchPackages: WatchPackages): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const { serviceWorker } = navigator;
  // Read before there can be a first worker: whether the figures on screen came through one.
  const isFromHost = serviceWorker.controller === null;
  const registering = serviceWorker
    .register(trustedAddress(`${base}worker.js`), { scope: base, updateViaCache: 'none' })
    .then(offerNewProduct);
  if (isFromHost) {
    await registering;
    await serviceWorker.ready;
  } else {
    // Without network a browser may take its time to say so; what is kept does not wait for it.
    registering.catch(() => {});
  }
  keepFigures(base, isFromHost, watchPackages);
}

/** A version of the product that is ready waits until its reader says so, or until all its pages are closed. */
function offerNewProduct(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    const { active, waiting } = registration;
    if (active === null || waiting === null) return;
    changeOfflineState((before) => ({ ...before, takeProduct: () => take(waiting) }));
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', offer);
  offer();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** Only the page where the reader asked for it loads again; the others go on as they were. */
function take(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a worker has one origin.
  worker.postMessage(takeOver);
}

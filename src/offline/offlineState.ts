import { useSyncExternalStore } from 'react';

/** How the figures of one package on screen stand to those of the host. */
export type FiguresState =
  | { kind: 'current'; compared: string }
  | { kind: 'kept'; compared: string }
  | { kind: 'newer'; title: string; version: string; created: string | null; take: () => Promise<void> };

interface OfflineState {
  /** By the name of the package; absent where nothing is kept. */
  figures: Readonly<Record<string, FiguresState>>;
  /** Takes a new version of the product that is ready, null when there is none. */
  takeProduct: (() => void) | null;
}

let current: OfflineState = { figures: {}, takeProduct: null };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the pages what is kept and what is newer. */
export function changeOfflineState(change: (before: OfflineState) => OfflineState): void {
  current = change(current);
  for (const listener of listeners) listener();
}

/** What is kept on this device and what is newer elsewhere; nothing in the first seconds of a visit. */
export function useOfflineState(): OfflineState {
  return useSyncExternalStore(subscribe, () => current);
}

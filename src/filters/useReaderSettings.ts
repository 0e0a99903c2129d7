import { useSyncExternalStore } from 'react';
import { onSettings, type ReaderSettings, readerSettings } from './readerSettings.ts';

/** What the reader set for themselves, in this browser. */
export function useReaderSettings(): ReaderSettings {
  return useSyncExternalStore(onSettings, readerSettings);
}

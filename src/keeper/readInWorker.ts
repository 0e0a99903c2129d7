import { trustedAddress } from '#trustedAddress.ts';
// oxlint-disable-next-line import/default -- the build makes the address of the worker its export.
import readerAddress from './reader.worker.ts?worker&url';
import { type NamedFile, ReceivedSources, type ReaderMessage } from './readerMessages.ts';
import type { Sources } from './sheet.ts';

interface Watching {
  /** Bytes read, of all bytes. */
  onProgress: (done: number, of: number) => void;
  /** Ends the reading at once; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
}

let waiting: Worker | null = null;

function startedReader(): Worker {
  return new Worker(trustedAddress(readerAddress), { type: 'module' });
}

/** Fetches and starts the reader ahead, so that reading asks nothing of any host. Where there are no workers, nothing happens. */
export function prepareReader(): void {
  if (typeof Worker !== 'undefined') waiting ??= startedReader();
}

/**
 * Reads files beside the page, which goes on answering. What is wrong with the files is in the sources.
 *
 * @throws when it is cancelled, and when the browser cannot start the reader
 */
export function readInWorker(files: readonly NamedFile[], { onProgress, signal }: Watching): Promise<Sources> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = waiting ?? startedReader();
    waiting = null;
    const received = new ReceivedSources();
    const listening = new AbortController();
    const whileReading = { signal: listening.signal };
    const end = (settle: () => void) => {
      listening.abort();
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason as Error)), whileReading);
    worker.addEventListener('error', () => end(() => reject(new Error('The reader did not start.'))), whileReading);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReaderMessage>) => {
        if (data.kind === 'progress') onProgress(data.done, data.of);
        if (data.kind === 'failed') end(() => reject(new Error(data.reason)));
        const sources = received.take(data);
        if (sources === null) return;
        // It is ready for the next files.
        listening.abort();
        waiting ??= worker;
        resolve(sources);
      },
      whileReading,
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a worker has one origin.
    worker.postMessage(files);
  });
}

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

/**
 * Reads files beside the page, which goes on answering. What is wrong with the files is in the sources.
 *
 * @throws when it is cancelled, and when the browser cannot start the reader
 */
export function readInWorker(files: readonly NamedFile[], { onProgress, signal }: Watching): Promise<Sources> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(trustedAddress(readerAddress), { type: 'module' });
    const received = new ReceivedSources();
    const cancel = () => {
      worker.terminate();
      reject(signal.reason as Error);
    };
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', () => end(() => reject(new Error('The reader did not start.'))));
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => {
      if (data.kind === 'progress') onProgress(data.done, data.of);
      if (data.kind === 'failed') end(() => reject(new Error(data.reason)));
      const sources = received.take(data);
      if (sources !== null) end(() => resolve(sources));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a worker has one origin.
    worker.postMessage(files);
  });
}

import { type NamedFile, sendSources, type SendReaderMessage } from './readerMessages.ts';

/** A worker's global object. TypeScript's own types of it cannot stand beside those of a page. */
const workerScope = globalThis as unknown as {
  postMessage: (message: unknown, transferred: ArrayBufferLike[]) => void;
  addEventListener: (name: 'message', listener: (event: MessageEvent<readonly NamedFile[]>) => void) => void;
};

const send: SendReaderMessage = (message, transferred = []) => workerScope.postMessage(message, transferred);

workerScope.addEventListener('message', ({ data }) => void sendSources(data, send));

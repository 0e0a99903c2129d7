import { type NamedFile, sendSources } from '#keeper/readerMessages.ts';

/** In the place of the browser's `Worker`, which Node and jsdom do not have: reads in the same thread, tells the same. */
export class ReaderWorker extends EventTarget {
  #isEnded = false;

  postMessage(files: readonly NamedFile[]): void {
    void sendSources(files, (message) => {
      const data = structuredClone(message);
      if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.#isEnded = true;
  }
}

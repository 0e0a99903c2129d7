const database = 'participatieslang';
const store = 'own';

function answered<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
    request.addEventListener('blocked', () => reject(new Error('IndexedDB is blocked')));
  });
}

/** Does something with what this product keeps in the browser. Rejects where that is refused, or full. */
async function inStore<Answer>(
  mode: IDBTransactionMode,
  act: (things: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  if (!('indexedDB' in globalThis)) throw new Error('This browser keeps nothing');
  const opening = indexedDB.open(database, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store));
  const opened = await answered(opening);
  try {
    const transaction = opened.transaction(store, mode);
    const done = new Promise<void>((resolve, reject) => {
      const fail = () => reject(transaction.error ?? new Error('IndexedDB'));
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', fail);
      transaction.addEventListener('error', fail);
    });
    // A full disk is told when the transaction ends, after its request has succeeded.
    const [answer] = await Promise.all([answered(act(transaction.objectStore(store))), done]);
    return answer;
  } finally {
    opened.close();
  }
}

/** What is kept under a name; null where nothing is, or where the browser keeps nothing. */
export async function keptInBrowser<Kept>(name: string): Promise<Kept | null> {
  try {
    return ((await inStore('readonly', (things) => things.get(name))) as Kept | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Keeps something that can be cloned. Rejects where the browser refuses or is full. */
export async function keepInBrowser(name: string, thing: unknown): Promise<void> {
  await inStore('readwrite', (things) => things.put(thing, name));
}

/** Takes away what is kept under a name. Rejects where the browser refuses. */
export async function removeFromBrowser(name: string): Promise<void> {
  await inStore('readwrite', (things) => things.delete(name));
}

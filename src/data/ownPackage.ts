import type { QueryClient } from '@tanstack/react-query';
import type { Edition } from '#domain/edition.ts';
import { DataError } from './DataError.ts';
import { keepInBrowser, keptInBrowser, removeFromBrowser } from './browserStorage.ts';
import { ownPackageName, readPackage } from './readPackage.ts';

/** The files of a package that was made in this browser: their texts, by path. */
export type OwnFiles = ReadonlyMap<string, string>;

const key = 'package';
const inMemory = ['own', key] as const;
// No folder of the host: nothing of these figures is ever fetched.
const folder = '';

/** What other windows of this browser ask, and what is answered. */
const channelName = 'participatieslang-own';
const question = 'files?';
const patience = 300;

/** Reads the files of a package as an own edition. Throws a DataError with every fault. */
export function readOwnFiles(files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>): Promise<Edition> {
  return readPackage(ownPackageName, folder, async (path) => {
    const text = files.get(path);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  });
}

/** The files of the own package: of this window, else kept in this browser, else of another window; null where there are none. */
export async function ownFiles(client: QueryClient): Promise<OwnFiles | null> {
  const found =
    client.getQueryData<OwnFiles>(inMemory) ?? (await keptInBrowser<OwnFiles>(key)) ?? (await filesOfOtherWindow());
  remember(client, found);
  return found;
}

/** The own package as `?data=eigen` opens it. Throws a DataError of kind `own-absent` where there is none. */
export async function openOwnPackage(client: QueryClient): Promise<Edition> {
  const files = await ownFiles(client);
  if (files === null) throw new DataError('own-absent', ownPackageName);
  return readOwnFiles(files);
}

/** Puts these files in the place of the own package, in this window alone; pages that show it read it anew. Null takes it away. */
export function putOwnFiles(client: QueryClient, files: OwnFiles | null): void {
  remember(client, files);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey.at(-1) === ownPackageName });
}

/** Keeps the files in this browser. Rejects where the browser refuses or is full. */
export async function keepOwnFiles(files: OwnFiles): Promise<void> {
  await keepInBrowser(key, files);
}

/** Takes away what {@link keepOwnFiles} kept. */
export async function forgetOwnFiles(): Promise<void> {
  await removeFromBrowser(key);
}

const answering = new WeakSet<QueryClient>();

/** Has the files in this window, and lets other windows of this browser, a speaker's view say, have them too. */
function remember(client: QueryClient, files: OwnFiles | null): void {
  client.setQueryData(inMemory, files);
  if (files === null || answering.has(client) || typeof BroadcastChannel === 'undefined') return;
  answering.add(client);
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const own = client.getQueryData<OwnFiles>(inMemory);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin.
    if (data === question && own !== undefined && own !== null) channel.postMessage(own);
  });
}

async function filesOfOtherWindow(): Promise<OwnFiles | null> {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(channelName);
  try {
    return await new Promise((resolve) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data instanceof Map) resolve(data as OwnFiles);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin.
      channel.postMessage(question);
      setTimeout(() => resolve(null), patience);
    });
  } finally {
    channel.close();
  }
}

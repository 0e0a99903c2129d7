import type { QueryClient } from '@tanstack/react-query';
import { keepInBrowser, keptInBrowser, removeFromBrowser } from '#data/browserStorage.ts';
import { forgetOwnFiles, keepOwnFiles, type OwnFiles } from '#data/ownPackage.ts';
import type { Decisions } from '#keeper/decisions.ts';
import type { Sources } from '#keeper/sheet.ts';

/** What a keeper says of the edition as a whole. */
export interface About {
  title: string;
  version: string;
  notes: string;
}

/** A keeper's work between files and edition: all that it is made of, and nothing that follows from it. */
export interface Draft {
  /** Names of the files, as they were chosen. */
  names: readonly string[];
  sources: Sources;
  /** Null: those that are proposed. */
  decisions: Decisions | null;
  /** Whether the keeper accepted the conversions as they are now. */
  isAccepted: boolean;
  /** Null: as proposed. */
  about: About | null;
  /** Whether it is kept in this browser, by the keeper's own choice. */
  isKept: boolean;
  /** Whether the package was saved as it is now. */
  isSaved: boolean;
}

const name = 'draft';
export const draftKey = ['own', name] as const;

/** The work of this window, or what this browser kept of it; `isBack` when it comes from there. Null where there is none. */
export async function openDraft(client: QueryClient): Promise<{ isBack: boolean }> {
  const inMemory = client.getQueryData<Draft | null>(draftKey);
  if (inMemory !== undefined) return { isBack: false };
  const kept = await keptInBrowser<Draft>(name);
  client.setQueryData(draftKey, kept);
  return { isBack: kept !== null };
}

const guarded = new WeakSet<QueryClient>();

/** Changes the work; from here on whoever closes the window is asked first, as long as it is nowhere else. */
export function putDraft(client: QueryClient, draft: Draft | null): void {
  client.setQueryData(draftKey, draft);
  if (guarded.has(client)) return;
  guarded.add(client);
  window.addEventListener('beforeunload', (event) => {
    const now = client.getQueryData<Draft | null>(draftKey) ?? null;
    if (now !== null && !now.isKept && !now.isSaved) event.preventDefault();
  });
}

/** Keeps work and package in this browser. Rejects where the browser refuses or is full. */
export async function keepWork(draft: Draft, files: OwnFiles | null): Promise<void> {
  await keepInBrowser(name, draft);
  if (files === null) await forgetOwnFiles();
  else await keepOwnFiles(files);
}

/** Takes what is kept out of this browser; what is in this window stays. */
export async function forgetWork(): Promise<void> {
  await removeFromBrowser(name);
  await forgetOwnFiles();
}

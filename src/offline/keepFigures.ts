import { DataError } from '#data/DataError.ts';
import { descriptorFile, parseDescriptor } from '#data/descriptor.ts';
import { FaultList } from '#data/FaultList.ts';
import { readPackage } from '#data/readPackage.ts';
import type { Edition } from '#domain/edition.ts';
import { keepPackage, readKept } from './kept.ts';
import { changeOfflineState, type FiguresState } from './offlineState.ts';

/** Calls the listener with each package that has been opened, and with each that will be. */
export type WatchPackages = (listener: (edition: Edition) => void) => void;

type Files = ReadonlyMap<string, Blob>;

const shortestPause = 10 * 60 * 1000;

/**
 * Keeps every package that is opened, and compares it with the host's: now, and again when the reader comes back to a
 * page that stood open. `isFromHost`: whether what is on screen came from the host and not from this device.
 */
export function keepFigures(base: string, isFromHost: boolean, watchPackages: WatchPackages): void {
  const opened = new Set<Edition>();
  let last = Date.now();

  const compare = async (edition: Edition, isNew: boolean) => {
    const state = await compareWithHost(base, edition, isNew).catch(() => null);
    changeOfflineState((before) => {
      const { [edition.name]: _old, ...others } = before.figures;
      return { ...before, figures: state === null ? others : { ...others, [edition.name]: state } };
    });
  };
  const compareAll = () => {
    for (const edition of opened) void compare(edition, false);
  };

  watchPackages((edition) => {
    opened.add(edition);
    void compare(edition, isFromHost);
  });
  window.addEventListener('online', compareAll);
  window.addEventListener('offline', compareAll);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < shortestPause) return;
    last = Date.now();
    compareAll();
  });
}

/** Null when nothing is kept, or nothing can be. */
async function compareWithHost(base: string, edition: Edition, isFromHost: boolean): Promise<FiguresState | null> {
  const folder = edition.folder.slice(base.length);
  const kept = await readKept(base, folder);
  const compared = new Date().toISOString();
  try {
    const found = await hostFiles(edition);
    if (found !== null && (kept === null || isFromHost || (await areSame(kept.files, found)))) {
      await keepPackage(base, folder, { files: found, compared });
      return { kind: 'current', compared };
    }
    return await newerState(base, edition);
  } catch {
    return kept === null ? null : { kind: 'kept', compared: kept.compared };
  }
}

/** Only an edition that can be opened is offered. */
async function newerState(base: string, { name, folder }: Edition): Promise<FiguresState> {
  const next = await readPackage(name, folder, (path) => fromHost(folder, path));
  const files = await hostFiles(next);
  if (files === null) throw new DataError('missing', folder);
  const { title, version, created } = next;
  const take = async () => {
    await keepPackage(base, folder.slice(base.length), { files, compared: new Date().toISOString() });
    window.location.reload();
  };
  return { kind: 'newer', title, version, created, take };
}

/** The worker lets this pass to the host; a host that says that nothing changed sends nothing again. */
function fromHost(folder: string, path: string): Promise<Response> {
  return fetch(folder + path, { cache: 'no-cache' });
}

/**
 * All files of an edition as the host has them now; null when one is not there, or when the description names other ones
 * by now: the files of the edition before stay on the host. Rejects without an answer.
 */
async function hostFiles({ folder, files }: Edition): Promise<Files | null> {
  const answers = await Promise.all(
    files.map(async ({ path }) => {
      const answer = await fromHost(folder, path);
      return answer.ok ? ([path, await answer.blob()] as const) : null;
    }),
  );
  const found = answers.filter((answer) => answer !== null);
  const kept = new Map(found);
  const description = parseDescriptor((await kept.get(descriptorFile)?.text()) ?? '', new FaultList());
  const paths = new Set([descriptorFile, ...(description?.resources ?? []).map(({ path }) => path)]);
  return found.length === answers.length && files.every(({ path }) => paths.has(path)) ? kept : null;
}

async function areSame(one: Files, other: Files): Promise<boolean> {
  if (one.size !== other.size) return false;
  const pairs = [...one].map(async ([path, blob]) => {
    const match = other.get(path);
    return match !== undefined && match.size === blob.size && (await match.text()) === (await blob.text());
  });
  return (await Promise.all(pairs)).every(Boolean);
}

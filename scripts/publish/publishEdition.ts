import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '#data/DataError.ts';
import { descriptorFile } from '#data/descriptor.ts';
import { readPackage } from '#data/readPackage.ts';
import { recordSchemas } from '#data/records.ts';
import type { Edition } from '#domain/edition.ts';
import { isHigher } from '#keeper/version.ts';
import { folderReader } from '../folderReader.ts';
import { putFile, putFolder } from './durableFiles.ts';
import { areSame, flatPackage, inFolder, type PackageBytes } from './flatPackage.ts';
import type { GivenPackage } from './givenPackage.ts';

/** What came of it; anything but `published` left every figure as it was. `folder` is that of the site. */
export type PublishOutcome =
  | { kind: 'published'; folder: string; version: string; kept: string | null }
  | { kind: 'same'; folder: string; version: string }
  | { kind: 'not-higher'; version: string; present: string }
  | { kind: 'other-kind'; isFictitious: boolean }
  | { kind: 'kept-otherwise'; folder: string }
  | { kind: 'present-broken'; folder: string };

interface Published {
  edition: Edition;
  flat: PackageBytes;
}

/**
 * Publishes a package that passed the door as `name` in the folder of a site's packages, and keeps the present edition
 * beside it as `name-version`.
 *
 * The files of an edition lie in a folder of its version, which nothing names until one rename of `datapackage.json` puts
 * the new description in the place of the old one, last of all. Killed at any moment, readers have the old or the new
 * figures, and the next time goes on from there. The files of the edition before stay for readers who hold its
 * description already; those of earlier ones go.
 */
export async function publishEdition(
  given: GivenPackage,
  { home, name }: { home: string; name: string },
): Promise<PublishOutcome> {
  const folder = join(home, name);
  const { version, isFictitious } = given.edition;
  const flat = await flatPackage(given.edition, given.readFile);
  let present: Published | null = null;
  try {
    present = await publishedIn(folder, name);
  } catch (error) {
    if (error instanceof DataError) return { kind: 'present-broken', folder };
    throw error;
  }

  let kept: string | null = null;
  if (present !== null) {
    const { edition } = present;
    if (edition.isFictitious !== isFictitious) return { kind: 'other-kind', isFictitious };
    if (edition.version === version && areSame(flat, present.flat)) return { kind: 'same', folder, version };
    if (!isHigher(version, edition.version)) return { kind: 'not-higher', version, present: edition.version };
    kept = `${name}-${edition.version}`;
  }
  for (const [pinned, files] of [
    [kept, present?.flat],
    [`${name}-${version}`, flat],
  ] as const) {
    if (pinned === null || files === undefined) continue;
    if (!(await isFreeFor(files, join(home, pinned)))) return { kind: 'kept-otherwise', folder: join(home, pinned) };
  }

  if (kept !== null && present !== null && !existsSync(join(home, kept))) putFolder(present.flat, join(home, kept));
  mkdirSync(folder, { recursive: true });
  sweep(folder, present?.edition.files.map(({ path }) => path) ?? []);
  await putEdition(flat, folder, given.edition);
  return { kind: 'published', folder, version, kept };
}

/** Null when there is none: no folder, or one without a description. */
async function publishedIn(folder: string, name: string): Promise<Published | null> {
  if (!existsSync(join(folder, descriptorFile))) return null;
  const readFile = folderReader(folder);
  const edition = await readPackage(name, `${folder}/`, readFile);
  return { edition, flat: await flatPackage(edition, readFile) };
}

/** Whether a pinned edition's folder is not there, or holds these very files. */
async function isFreeFor(files: PackageBytes, folder: string): Promise<boolean> {
  try {
    const there = existsSync(folder) ? await publishedIn(folder, '') : null;
    return there === null ? !existsSync(folder) : areSame(files, there.flat);
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

async function putEdition(flat: PackageBytes, folder: string, { name, version }: Edition): Promise<void> {
  const placed = inFolder(flat, version);
  const description = placed.get(descriptorFile);
  if (description === undefined) throw new Error(`A package that was read has a ${descriptorFile}.`);
  const { [descriptorFile]: _description, ...files } = Object.fromEntries(flat);
  putFolder(new Map(Object.entries(files)), join(folder, version));
  // What is on the disk now is read once more, as the pages will.
  const readFile = folderReader(folder);
  await readPackage(name, `${folder}/`, (path) =>
    path === descriptorFile ? Promise.resolve(new Response(new Uint8Array(description))) : readFile(path),
  );
  putFile(description, join(folder, descriptorFile));
}

/** Takes away the files of editions before the present one, and what was left by a time that was cut short. */
function sweep(folder: string, present: readonly string[]): void {
  const inUse = new Set(present.map((path) => path.split('/')[0]));
  const own = Object.keys(recordSchemas).map((resource) => `${resource}.csv`);
  for (const entry of readdirSync(folder)) {
    const isOurs = /^\d+\.\d+\.\d+$/.test(entry) || own.includes(entry);
    if (isOurs && !inUse.has(entry)) rmSync(join(folder, entry), { recursive: true });
  }
}

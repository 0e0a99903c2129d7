import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DataError } from '#data/DataError.ts';
import { descriptorFile } from '#data/descriptor.ts';
import { readPackage } from '#data/readPackage.ts';
import type { ReadFile } from '#data/readText.ts';
import type { Edition } from '#domain/edition.ts';
import { readZipFile, type ZipEntry } from '#keeper/readZipFile.ts';
import { SourceError } from '#keeper/SourceError.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from '../folderReader.ts';

/** A package on this machine that passed the door, and how to read its files. */
export interface GivenPackage {
  edition: Edition;
  readFile: ReadFile;
}

/** `3 fouten`, `1 fout`. */
export function counted(things: number, one: string, more: string): string {
  return `${nl.formats.count(things)} ${things === 1 ? one : more}`;
}

export function bulleted(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}

/** Reads the package in a folder or a zip, as the pages would; null when it cannot be used, and then the faults are printed. */
export async function givenPackage(path: string): Promise<GivenPackage | null> {
  const found = statSync(path, { throwIfNoEntry: false });
  const named = found?.isDirectory()
    ? { name: basename(resolve(path)), readFile: folderReader(path) }
    : zipReader(path);
  if (named === null) {
    console.error(`${path} is geen map en geen bruikbare zip met een ${descriptorFile}.`);
    return null;
  }
  try {
    return { edition: await readPackage(named.name, `${path}/`, named.readFile), readFile: named.readFile };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    printFaults(path, error);
    return null;
  }
}

function printFaults(path: string, { kind, address, cause, faults }: DataError): void {
  if (kind === 'unreachable') {
    console.error(`${address} is niet leesbaar (${String(cause)}).`);
    return;
  }
  const total = faults.reduce((sum, fault) => sum + (fault.kind === 'more-faults' ? fault.count : 1), 0);
  console.error(`${path}: ${counted(total, 'fout', 'fouten')}. Dit pakket kan zo niet gebruikt worden.`);
  console.error(bulleted(faults.map(nl.faults.describeFault)));
}

/** The package nearest to the top of a zip; null when there is none, or the zip is damaged or unsafe. */
function zipReader(path: string): { name: string; readFile: ReadFile } | null {
  let files: ReadonlyMap<string, ZipEntry>;
  try {
    files = readZipFile(readFileSync(path));
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
  const descriptors = [...files.keys()].filter(
    (name) => name === descriptorFile || name.endsWith(`/${descriptorFile}`),
  );
  const [descriptor] = descriptors.sort((one, other) => one.split('/').length - other.split('/').length);
  if (descriptor === undefined) return null;
  const folder = descriptor.slice(0, -descriptorFile.length);
  return {
    name: folder === '' ? basename(path).replace(/\.zip$/i, '') : basename(folder),
    readFile: async (name) => {
      const entry = files.get(folder + name);
      return entry === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(entry.bytes()));
    },
  };
}

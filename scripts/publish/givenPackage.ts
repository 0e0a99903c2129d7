import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { DataError } from '#data/DataError.ts';
import { descriptorFile } from '#data/descriptor.ts';
import { readPackage } from '#data/readPackage.ts';
import type { ReadFile } from '#data/readText.ts';
import type { Edition } from '#domain/edition.ts';
import { nl } from '#text/nl.ts';
import { folderReader } from '../folderReader.ts';

/** A package on this machine that passed the door, and how to read its files. */
export interface GivenPackage {
  edition: Edition;
  readFile: ReadFile;
}

/** More than any package of ours by far; a zip that says that it holds more is not unpacked. */
const largestZip = 500_000_000;

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
    console.error(`${path} is geen zip met een ${descriptorFile}.`);
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

/** The package nearest to the top of a zip; null when there is none, or it is no zip. Names in it are never paths on disk. */
function zipReader(path: string): { name: string; readFile: ReadFile } | null {
  let unpacked = 0;
  let files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  try {
    const isSmall = ({ originalSize }: { originalSize: number }) => (unpacked += originalSize) <= largestZip;
    files = new Map(Object.entries(unzipSync(readFileSync(path), { filter: isSmall })));
  } catch {
    return null;
  }
  const descriptors = [...files.keys()].filter(
    (name) => name === descriptorFile || name.endsWith(`/${descriptorFile}`),
  );
  const [descriptor] = descriptors.sort((one, other) => one.split('/').length - other.split('/').length);
  if (descriptor === undefined || unpacked > largestZip) return null;
  const folder = descriptor.slice(0, -descriptorFile.length);
  return {
    name: folder === '' ? basename(path).replace(/\.zip$/i, '') : basename(folder),
    readFile: (name) => {
      const bytes = files.get(folder + name);
      return Promise.resolve(bytes === undefined ? new Response(null, { status: 404 }) : new Response(bytes));
    },
  };
}

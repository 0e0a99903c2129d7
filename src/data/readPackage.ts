import type { Edition, PackageFile } from '#domain/edition.ts';
import { DataError } from './DataError.ts';
import { descriptorFile, parseDescriptor, type PackageDescriptorFile } from './descriptor.ts';
import { FaultList } from './FaultList.ts';
import { parseRecords, type RecordTable } from './parseRecords.ts';
import { readText, type FileText, type ReadFile } from './readText.ts';
import type { RecordOf, ResourceName } from './records.ts';
import { toModel, type RecordTables } from './toModel.ts';
import { warningsOf } from './warnings.ts';

/** The package that was made in this browser. No folder of a host is called that. */
export const ownPackageName = 'eigen';

function filesOf({ title, resources }: PackageDescriptorFile): readonly PackageFile[] {
  return Object.freeze([
    Object.freeze({ name: 'datapackage', path: descriptorFile, title }),
    ...resources.map(({ name, path, title: shown }) => Object.freeze({ name, path, title: shown ?? name })),
  ]);
}

function toDataError(folder: string, faults: FaultList, paths: readonly string[], options?: ErrorOptions): DataError {
  const sorted = faults.sorted(paths);
  const missing = sorted.find((fault) => fault.kind === 'file-missing' || fault.kind === 'file-refused');
  return missing === undefined
    ? new DataError('malformed', folder, sorted, options)
    : new DataError('missing', folder + missing.file, sorted, options);
}

/**
 * Reads a whole data package and turns it into an edition, the same way in a browser and on a command line. `name` is the
 * name of its folder; `folder` is where the files are, ends in `/`. Throws a DataError with every fault of the package;
 * what does not stop it from being used is in the edition's warnings.
 */
export async function readPackage(name: string, folder: string, readFile: ReadFile): Promise<Edition> {
  const faults = new FaultList();
  try {
    return await readEdition(name, folder, readFile, faults);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({ file: descriptorFile, line: null, column: null, kind: 'unexpected', reason });
    throw toDataError(folder, faults, [], { cause: error });
  }
}

/** A package of so many rows takes long enough for a page to be let to answer in between. */
const manyRows = 5000;

/** Lets others go first, where there is much to do. */
async function pause({ rows }: { rows: readonly unknown[] }): Promise<void> {
  if (rows.length > manyRows) await new Promise((resolve) => setTimeout(resolve, 0));
}

const descriptors = new WeakMap<Edition, string>();

/** The text of an edition's datapackage.json, as it was read; empty for an edition that was not read from one. */
export function descriptorOf(edition: Edition): string {
  return descriptors.get(edition) ?? '';
}

async function readEdition(name: string, folder: string, readFile: ReadFile, faults: FaultList): Promise<Edition> {
  const textOf = (file: string, answer: FileText): string | null => {
    if ('text' in answer) return answer.text;
    faults.push({ file, line: answer.line, column: null, ...answer.problem });
    return null;
  };

  const json = textOf(descriptorFile, await readText(readFile, descriptorFile, folder));
  const descriptor = json === null ? null : parseDescriptor(json, faults);
  if (json === null || descriptor === null) throw toDataError(folder, faults, [descriptorFile]);

  const names = new Set<string>();
  for (const { name: resource } of descriptor.resources) {
    if (names.has(resource))
      faults.push({ file: descriptorFile, line: null, column: null, kind: 'resource-repeated', resource });
    names.add(resource);
  }

  const read = async <Name extends ResourceName>(
    resource: Name,
    { isOptional }: { isOptional: boolean } = { isOptional: false },
  ): Promise<RecordTable<RecordOf<Name>>> => {
    const file = descriptor.resources.find((candidate) => candidate.name === resource)?.path;
    if (file === undefined) {
      if (!isOptional)
        faults.push({ file: descriptorFile, line: null, column: null, kind: 'resource-missing', resource });
      return { file: descriptorFile, rows: [], isWhole: isOptional };
    }
    const text = textOf(file, await readText(readFile, file, folder));
    if (text === null) return { file, rows: [], isWhole: false };
    const table = parseRecords(resource, file, text, faults);
    await pause(table);
    return table;
  };
  const [regions, treden, domains, instruments, observations, flows, sources, breaks, populations] = await Promise.all([
    read('regions'),
    read('treden'),
    read('domains'),
    read('instruments'),
    read('observations'),
    read('flows'),
    read('sources'),
    read('breaks', { isOptional: true }),
    read('populations', { isOptional: true }),
  ]);
  const tables: RecordTables = {
    regions,
    treden,
    domains,
    instruments,
    observations,
    flows,
    sources,
    breaks,
    populations,
  };
  const model = toModel(tables, faults);
  await pause(observations);
  const files = filesOf(descriptor);
  if (faults.length > 0)
    throw toDataError(
      folder,
      faults,
      files.map(({ path }) => path),
    );

  const isOwn = name === ownPackageName;
  const edition = Object.freeze({
    name,
    title: descriptor.title,
    version: descriptor.version,
    created: isOwn ? null : (descriptor.created?.slice(0, 10) ?? null),
    isFictitious: descriptor.fictitious,
    isOwn,
    ...model,
    files,
    warnings: Object.freeze(warningsOf(model.observations, model.flows)),
    folder,
  });
  descriptors.set(edition, json);
  return edition;
}

import { descriptorFile } from '#data/descriptor.ts';
import type { ReadFile } from '#data/readText.ts';
import type { Edition } from '#domain/edition.ts';

/** The files of one package by path, as bytes. */
export type PackageBytes = ReadonlyMap<string, Buffer>;

/** A folder named as a version, in front of a path. */
const versionFolder = /^\d+\.\d+\.\d+\//;

/** The files of a package that was read, without the folder of its version where a published one has them in such. */
export async function flatPackage({ files }: Edition, readFile: ReadFile): Promise<PackageBytes> {
  const answers = await Promise.all(
    files.map(async ({ path }) => {
      const answer = await readFile(path);
      return answer.ok ? [[path, Buffer.from(await answer.arrayBuffer())] as const] : [];
    }),
  );
  // A description may name files that the door does not read, and that are not there.
  const read = answers.flat();
  const [folder, ...others] = new Set(
    files.flatMap(({ path }) => (path === descriptorFile ? [] : (versionFolder.exec(path)?.[0] ?? ''))),
  );
  if (folder === undefined || folder === '' || others.length > 0) return new Map(read);
  const flat = new Map(
    read.map(([path, bytes]) => [path === descriptorFile ? path : path.slice(folder.length), bytes] as const),
  );
  return withDescriptor(flat, (path) => path.replace(folder, ''));
}

/** The same package with its files in a folder, all but the description. */
export function inFolder(flat: PackageBytes, folder: string): PackageBytes {
  const moved = [...flat].map(
    ([path, bytes]) => [path === descriptorFile ? path : `${folder}/${path}`, bytes] as const,
  );
  return withDescriptor(new Map(moved), (path) => `${folder}/${path.replace(/^\.\//, '')}`);
}

/** Whether two packages say the same, file by file; how a description is laid out does not matter. */
export function areSame(one: PackageBytes, other: PackageBytes): boolean {
  return (
    one.size === other.size &&
    [...one].every(([path, bytes]) => {
      const match = other.get(path);
      if (match === undefined) return false;
      return path === descriptorFile ? layoutFree(bytes) === layoutFree(match) : bytes.equals(match);
    })
  );
}

function layoutFree(json: Buffer): string {
  return JSON.stringify(descriptorOf(json));
}

interface RawDescriptor {
  resources: readonly { path: string }[];
}

/** Of a package that passed the door. */
function descriptorOf(json: Buffer): RawDescriptor {
  return JSON.parse(new TextDecoder().decode(json)) as RawDescriptor;
}

function withDescriptor(files: ReadonlyMap<string, Buffer>, pathOf: (path: string) => string): PackageBytes {
  const json = files.get(descriptorFile);
  if (json === undefined) throw new Error(`A package that was read has a ${descriptorFile}.`);
  const descriptor = descriptorOf(json);
  const resources = descriptor.resources.map((resource) => ({ ...resource, path: pathOf(resource.path) }));
  return new Map([
    ...files,
    [descriptorFile, Buffer.from(`${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`)],
  ]);
}

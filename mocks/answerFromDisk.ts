import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fictitiousPackage, type PackageFiles } from './fictitiousPackage.ts';
import { fileResponse, notFound, type FileResolver } from './handlers.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'public', 'data');
let fictitious: PackageFiles | undefined;

/** Answers as the published site does: packages of `public/data`, and the invented one at `data/fictief/`. */
export const answerFromDisk: FileResolver = async ({ params }) => {
  const { package: name, file } = params;
  if (name === 'fictief') {
    fictitious ??= fictitiousPackage();
    const contents = fictitious[file];
    return contents === undefined ? notFound() : fileResponse(file, contents);
  }
  try {
    return fileResponse(file, await readFile(join(folder, name, file), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return notFound();
    throw error;
  }
};

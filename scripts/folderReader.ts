import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '#data/readText.ts';

/** Reads files of a folder on disk as a web server would send them. */
export function folderReader(folder: string): ReadFile {
  return async (path) => {
    try {
      return new Response(await readFile(join(folder, path)));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return new Response(null, { status: 404 });
      throw error;
    }
  };
}

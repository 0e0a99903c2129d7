import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chosenFiles, droppedFiles } from '#keeper/givenFiles.ts';
import { readInWorker } from '#keeper/readInWorker.ts';
import type { NamedFile } from '#keeper/readerMessages.ts';
import { fileLimit, readSources } from '#keeper/readSources.ts';
import { ReaderWorker } from '../../support/readerWorker.ts';

beforeEach(() => void vi.stubGlobal('Worker', ReaderWorker));
afterEach(() => void vi.unstubAllGlobals());

const named = (name: string, content: string): NamedFile => ({ name, file: new Blob([content]) });

async function read(files: readonly NamedFile[], signal = new AbortController().signal) {
  const progress: [number, number][] = [];
  const sources = await readInWorker(files, { onProgress: (done, of) => progress.push([done, of]), signal });
  return { sources, progress };
}

describe(readInWorker, () => {
  test('finds what reading in the page would find, in parts of a thousand rows', async () => {
    const rows = Array.from({ length: 2500 }, (_, index) => `rij ${index};${index}`).join('\n');
    const files = [named('a.csv', rows), named('b.csv', ''), named('p/datapackage.json', '{}'), named('c.csv', 'x;y')];
    const { sources, progress } = await read(files);
    const bytes = await Promise.all(
      files.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    expect(sources).toEqual({ ...(await readSources(bytes)) });
    expect(sources.sheets.map((sheet) => sheet.rows.length)).toEqual([2500, 1]);
    expect(progress.at(0)?.[0]).toBe(0);
    expect(progress.at(-1)).toEqual([rows.length + 5, rows.length + 5]);
  });

  test('refuses a file that is too large without reading it, and one that is not there any more', async () => {
    const large = { size: fileLimit + 1, arrayBuffer: () => Promise.reject(new Error('must not be read')) };
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    const { sources } = await read([
      { name: 'groot.xlsx', file: large as unknown as Blob },
      { name: 'weg.xlsx', file: gone as unknown as Blob },
    ]);
    const whole = { sheet: null, cell: null };
    expect(sources.problems).toEqual([
      { file: 'groot.xlsx', ...whole, kind: 'file-too-large', bytes: fileLimit + 1, limit: fileLimit },
      { file: 'weg.xlsx', ...whole, kind: 'unreadable-file' },
    ]);
  });

  test('ends with the reason of the signal when it is cancelled, before it starts or on its way', async () => {
    const reason = new DOMException('Stop', 'AbortError');
    const cancelled = new AbortController();
    cancelled.abort(reason);
    await expect(read([named('a.csv', 'a;b')], cancelled.signal)).rejects.toBe(reason);
    const controller = new AbortController();
    const reading = readInWorker([named('a.csv', 'a;b')], {
      onProgress: () => controller.abort(reason),
      signal: controller.signal,
    });
    await expect(reading).rejects.toBe(reason);
  });

  test('fails when the reader cannot be started', async () => {
    class BrokenWorker extends ReaderWorker {
      override postMessage(): void {
        this.dispatchEvent(new Event('error'));
      }
    }
    vi.stubGlobal('Worker', BrokenWorker);
    await expect(read([named('a.csv', 'a;b')])).rejects.toThrow('The reader did not start.');
  });
});

describe(chosenFiles, () => {
  test('names a file by its path in the folder that was chosen', () => {
    const inFolder = Object.assign(new File([], 'b.csv'), { webkitRelativePath: 'map/b.csv' });
    const alone = Object.assign(new File([], 'a.csv'), { webkitRelativePath: '' });
    expect(chosenFiles([inFolder, alone]).map(({ name }) => name)).toEqual(['map/b.csv', 'a.csv']);
  });
});

interface Entry {
  isFile: boolean;
  isDirectory: boolean;
  fullPath: string;
  file: (found: (file: File) => void) => void;
  createReader: () => { readEntries: (found: (entries: Entry[]) => void) => void };
}

function fileEntry(fullPath: string): Entry {
  return { ...folderEntry(fullPath, []), isFile: true, isDirectory: false, file: (found) => found(new File([], 'x')) };
}

/** Tells its entries one at a time, as browsers tell a hundred. */
function folderEntry(fullPath: string, entries: readonly Entry[]): Entry {
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    file: () => {},
    createReader: () => {
      const left = [...entries];
      return { readEntries: (found) => found(left.splice(0, 1)) };
    },
  };
}

describe(droppedFiles, () => {
  test('walks through folders, and leaves out what is no file', async () => {
    const folder = folderEntry('/map', [fileEntry('/map/a.csv'), folderEntry('/map/b', [fileEntry('/map/b/c.xlsx')])]);
    const dropped = {
      items: [
        { kind: 'file', webkitGetAsEntry: () => folder },
        { kind: 'file', webkitGetAsEntry: () => fileEntry('/los.csv') },
        { kind: 'string', webkitGetAsEntry: () => null },
      ],
      files: [],
    } as unknown as DataTransfer;
    expect((await droppedFiles(dropped)).map(({ name }) => name)).toEqual(['map/a.csv', 'map/b/c.xlsx', 'los.csv']);
  });
});

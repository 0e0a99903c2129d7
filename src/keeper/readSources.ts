import { fileKind, zipKind } from './fileKind.ts';
import { FoundSources, type GivenFile, isOfSystem } from './FoundSources.ts';
import { readCsvFile } from './readCsvFile.ts';
import { readXlsxFile } from './readXlsxFile.ts';
import { readZipFile } from './readZipFile.ts';
import type { Sources } from './sheet.ts';
import { SourceError } from './SourceError.ts';

/** A file as a keeper gave it; its name has its folder in front, with `/`. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** The largest file that is read, in bytes. */
export const fileLimit = 100_000_000;

// Excel puts this beside a workbook as long as somebody has it open.
const lockFile = /(?:^|\/)(?:~\$|\.~lock\.)[^/]*$/;

const unwatched = { progress: () => {} };

/**
 * Reads whatever files a keeper gives: CSV, workbooks, a package as a folder, and zips of these. What cannot be read is
 * among the problems, and the rest is read. A package's own files are left as they are: the door reads them. Progress
 * is told in bytes.
 */
export async function readSources(
  files: readonly SourceFile[],
  on: { progress: (done: number, of: number) => void } = unwatched,
): Promise<Sources> {
  const found = new FoundSources();
  const given = files.map(({ name, bytes }) => ({ name, size: bytes.length, bytes: () => bytes }));
  const total = given.reduce((sum, { size }) => sum + size, 0);
  if (files.length === 0) found.refuse('', { kind: 'nothing-given' });
  let done = 0;
  on.progress(done, total);
  for (const file of found.besidePackage('', given)) {
    const before = done;
    readFile(file, found, (share) => on.progress(before + Math.round(share * file.size), total));
    done += file.size;
  }
  on.progress(total, total);
  return found;
}

type OnShare = (share: number) => void;

function readFile(file: GivenFile, found: FoundSources, onShare: OnShare, isInZip = false): void {
  const { name, size } = file;
  try {
    if (lockFile.test(name)) return found.remark({ file: name, sheet: null, cell: null }, [{ kind: 'open-elsewhere' }]);
    if (size > fileLimit) throw new SourceError({ kind: 'file-too-large', bytes: size, limit: fileLimit });
    const bytes = file.bytes();
    const kind = fileKind(name, bytes);
    if (kind === 'empty') throw new SourceError({ kind: 'empty-file' });
    if (kind === 'password') throw new SourceError({ kind: 'password' });
    if (kind === 'csv') readCsv(name, bytes, found);
    else if (kind === 'zip') readZip(name, bytes, found, onShare, isInZip);
    else throw new SourceError({ kind: 'not-a-table', found: kind });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    found.refuse(name, error.failure, error.cell);
  }
}

function readCsv(name: string, bytes: Uint8Array, found: FoundSources): void {
  const { sheet, remarks } = readCsvFile(name, bytes);
  found.sheets.push(sheet);
  found.remark({ file: name, sheet: null, cell: null }, remarks);
}

function readZip(name: string, bytes: Uint8Array, found: FoundSources, onShare: OnShare, isInZip: boolean): void {
  const entries = readZipFile(bytes);
  const kind = zipKind(entries);
  if (kind === 'workbook') return found.add(readXlsxFile(name, entries, onShare));
  if (kind !== 'archive') throw new SourceError({ kind: 'not-a-table', found: kind });
  if (isInZip) throw new SourceError({ kind: 'zip-in-zip' });
  const own = [...entries.values()].filter((entry) => !isOfSystem(entry));
  if (own.length === 0) throw new SourceError({ kind: 'zip-without-files' });
  const inside = own.map((entry) => ({
    name: `${name}/${entry.name}`,
    size: entry.size,
    bytes: entry.bytes,
  }));
  const rest = found.besidePackage(name, inside);
  for (const [index, file] of rest.entries()) {
    readFile(file, found, (share) => onShare((index + share) / rest.length), true);
  }
}

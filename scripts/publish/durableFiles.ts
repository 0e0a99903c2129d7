import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageBytes } from './flatPackage.ts';

/** Puts a folder with these files in a place where there is none: it is there whole or not at all. */
export function putFolder(files: PackageBytes, folder: string): void {
  const part = unfinishedName(folder);
  rmSync(part, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((path) => dirname(join(part, path))));
  for (const inside of folders) mkdirSync(inside, { recursive: true });
  for (const [path, bytes] of files) writeDurably(join(part, path), bytes);
  for (const inside of folders) holdFolder(inside);
  moveTo(part, folder);
}

/** Puts a file in a place, also of one that is there: readers have the old or the new one. */
export function putFile(bytes: Buffer, path: string): void {
  writeDurably(unfinishedName(path), bytes);
  moveTo(unfinishedName(path), path);
}

/** The name of what is not whole yet; nothing reads it, and the next time it is written anew. */
function unfinishedName(path: string): string {
  return `${path}.part`;
}

function writeDurably(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a folder names is on disk as well. Windows opens no folders, and writes names through by itself. */
function holdFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

const pauses = { count: 20, milliseconds: 100 };
const inUse = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** One rename is one step on POSIX and on Windows; there it is refused for as long as a scanner or server has the file open. */
function moveTo(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      break;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (process.platform !== 'win32' || attempt === pauses.count || !inUse.has(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauses.milliseconds);
    }
  }
  holdFolder(dirname(to));
}

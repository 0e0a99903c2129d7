import type { NamedFile } from './readerMessages.ts';

/** Files chosen in an input, of which a chosen folder gives their paths. */
export function chosenFiles(files: Iterable<File>): NamedFile[] {
  return Array.from(files, (file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/**
 * Files that were dropped, and those in folders that were. To be called in the event itself: after it the browser has
 * forgotten what was dropped.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<NamedFile[]> {
  const entries = Array.from(dropped.items, (one) => (one.kind === 'file' ? one.webkitGetAsEntry() : null));
  const known = entries.filter((entry) => entry !== null);
  if (known.length === 0) return chosenFiles(dropped.files);
  return (await Promise.all(known.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a folder tells a hundred at a time, until it tells none.
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (next.length === 0) break;
    found.push(...next);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

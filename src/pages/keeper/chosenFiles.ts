/** A file with its folder in front of its name. */
export interface ChosenFile {
  name: string;
  file: File;
}

/** The files of an input for files or for a folder. */
export function filesOfInput(files: FileList | null): readonly ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** The files of what was dropped, with those of dropped folders. */
export async function filesDropped({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  // Entries have to be taken before anything is waited for: the browser empties the list after the event.
  const entries = [...items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const given = filesOfInput(files);
  const found = await Promise.all(entries.flatMap((entry) => (entry === null ? [] : [filesUnder(entry)])));
  return found.flat().length === 0 ? given : found.flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: ChosenFile[] = [];
  // A folder is told in parts; an empty part is the end.
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each part is asked for after the one before it.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return found;
    // oxlint-disable-next-line no-await-in-loop -- likewise.
    found.push(...(await Promise.all(part.map(filesUnder))).flat());
  }
}

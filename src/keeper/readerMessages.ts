import { fileLimit, readSources, type SourceFile } from './readSources.ts';
import type { Sheet, SourceFailure, SourceProblem, Sources } from './sheet.ts';

/** A file as the browser has it; its name has its folder in front, with `/`. Its bytes are read where they are needed. */
export interface NamedFile {
  name: string;
  file: Blob;
}

/** What the reader tells the page. Sheets come in parts: a page that takes in 50.000 rows at once does not answer. */
export type ReaderMessage =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'sheet'; sheet: Sheet }
  | { kind: 'rows'; rows: Sheet['rows'] }
  | ({ kind: 'end' } & Omit<Sources, 'sheets'>)
  | { kind: 'failed'; reason: string };

export type SendReaderMessage = (message: ReaderMessage, transferred?: ArrayBufferLike[]) => void;

const rowsAtOnce = 1000;

/** Reads files and sends what was found, the rows of each sheet after it. Never rejects: a failure is sent too. */
export async function sendSources(files: readonly NamedFile[], send: SendReaderMessage): Promise<void> {
  try {
    const { read, refused } = await bytesOf(files);
    const { sheets, problems, notes, packageFiles } =
      read.length === 0 && refused.length > 0
        ? { sheets: [], problems: [], notes: [], packageFiles: null }
        : await readSources(read, { progress: (done, of) => send({ kind: 'progress', done, of }) });
    for (const sheet of sheets) {
      send({ kind: 'sheet', sheet: { ...sheet, rows: [] } });
      for (let at = 0; at < sheet.rows.length; at += rowsAtOnce) {
        send({ kind: 'rows', rows: sheet.rows.slice(at, at + rowsAtOnce) });
      }
    }
    // Files of a zip can lie in the same memory, which can be handed over once.
    const own = packageFiles === null ? null : new Map([...packageFiles].map(([name, bytes]) => [name, bytes.slice()]));
    const transferred = [...(own?.values() ?? [])].map(({ buffer }) => buffer);
    send({ kind: 'end', packageFiles: own, problems: [...refused, ...problems], notes }, transferred);
  } catch (error) {
    send({ kind: 'failed', reason: String(error) });
  }
}

/** The bytes of the files that can be read and are not too large to try. */
async function bytesOf(files: readonly NamedFile[]): Promise<{ read: SourceFile[]; refused: SourceProblem[] }> {
  const read: SourceFile[] = [];
  const refused: SourceProblem[] = [];
  const refuse = (name: string, failure: SourceFailure) =>
    refused.push({ file: name, sheet: null, cell: null, ...failure });
  await Promise.all(
    files.map(async ({ name, file }) => {
      if (file.size > fileLimit) {
        refuse(name, { kind: 'file-too-large', bytes: file.size, limit: fileLimit });
        return;
      }
      const buffer = await file.arrayBuffer().catch(() => null);
      if (buffer === null) refuse(name, { kind: 'unreadable-file' });
      else read.push({ name, bytes: new Uint8Array(buffer) });
    }),
  );
  const order = new Map(files.map(({ name }, index) => [name, index]));
  read.sort((one, other) => (order.get(one.name) ?? 0) - (order.get(other.name) ?? 0));
  return { read, refused };
}

/** Puts together what `sendSources` sends; the sources are there at its end. */
export class ReceivedSources {
  readonly #sheets: { sheet: Sheet; rows: Sheet['rows'][number][] }[] = [];

  /** The sources when this was the last message. */
  take(message: ReaderMessage): Sources | null {
    if (message.kind === 'sheet') this.#sheets.push({ sheet: message.sheet, rows: [] });
    if (message.kind === 'rows') this.#sheets.at(-1)?.rows.push(...message.rows);
    if (message.kind !== 'end') return null;
    const { packageFiles, problems, notes } = message;
    return { sheets: this.#sheets.map(({ sheet, rows }) => ({ ...sheet, rows })), packageFiles, problems, notes };
  }
}

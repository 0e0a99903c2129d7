import type { FileProblem } from '#domain/fault.ts';
import { DataError } from './DataError.ts';

/** Gets one file of a package; `path` is relative to the package's folder. Rejects when there is no answer. */
export type ReadFile = (path: string) => Promise<Response>;

/** A file's text, or what keeps it from being read. */
export type FileText = { text: string } | { problem: FileProblem; line: number | null };

const wentAway = (status: number) => status >= 500 || status === 408 || status === 429;

// Static hosts answer a missing file with a page, and often with status 200.
const startsLikeHtml = /^\s*<(!doctype|html|head|body|\?xml)/i;

function decoded(bytes: BufferSource): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its byte-order mark, or by a letter that is in no table but in half of the bytes of UTF-16. */
function isUtf16([first, second]: Uint8Array, text: string | null): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (text?.includes('\0') ?? false);
}

/** Line (from 1) that cannot be UTF-8, and what a Windows editor shows there. */
function undecodable(bytes: Uint8Array<ArrayBuffer>): { line: number; found: string } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    const row = bytes.subarray(start, end);
    if (decoded(row) === null) {
      const shown = new TextDecoder('windows-1252').decode(row).replaceAll(/\p{Cc}/gu, '');
      return { line, found: shown.match(/[\w-]*[^\p{ASCII}]+[\w-]*/u)?.[0] ?? shown };
    }
    start = end + 1;
  }
  return { line, found: '' };
}

/** Reads one file as UTF-8 text, with or without a byte-order mark. Throws a DataError when it is unreachable. */
export async function readText(readFile: ReadFile, path: string, folder: string): Promise<FileText> {
  let bytes: ArrayBuffer;
  let type: string;
  try {
    const response = await readFile(path);
    if (wentAway(response.status)) throw new Error(`HTTP status ${response.status}`);
    const { status } = response;
    if (status === 404 || status === 410) return { problem: { kind: 'file-missing' }, line: null };
    if (!response.ok) return { problem: { kind: 'file-refused', status }, line: null };
    type = response.headers.get('content-type') ?? '';
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new DataError('unreachable', folder + path, [], { cause: error });
  }
  const text = decoded(bytes);
  if (isUtf16(new Uint8Array(bytes), text)) return { problem: { kind: 'utf16' }, line: null };
  if (text === null) {
    const { line, found } = undecodable(new Uint8Array(bytes));
    return { problem: { kind: 'not-utf8', found }, line };
  }
  if (type.startsWith('text/html') || startsLikeHtml.test(text)) return { problem: { kind: 'html' }, line: null };
  if (text.trim() === '') return { problem: { kind: 'empty-file' }, line: null };
  return { text };
}

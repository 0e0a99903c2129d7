import type { FoundKind } from './sheet.ts';

/** What a file is by its content; its name only tells texts apart. */
export type FileKind = FoundKind | 'zip' | 'password' | 'csv' | 'empty';

const starts: readonly [FileKind, readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];

/** The old container of Microsoft Office; a workbook with a password is wrapped in it. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function hasStart(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names in the old container are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.codePointAt(0) ?? 0, 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What a file is, of which a table can be `csv` or in a `zip` (a workbook is a zip too). */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (hasStart(bytes, oldOffice)) {
    if (holdsName(bytes, 'EncryptedPackage')) return 'password';
    if (holdsName(bytes, 'WordDocument') || holdsName(bytes, 'PowerPoint Document')) return 'document';
    return 'xls';
  }
  const known = starts.find(([, start]) => hasStart(bytes, start));
  if (known !== undefined) return known[0];
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1000)).replace(/^ï»¿/, '').trimStart();
  if (/^<(?:!doctype html|html|table|head|body)\b/i.test(head)) return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  if (isBinary(bytes)) return 'unknown';
  if (/\.json$/i.test(name)) return 'json';
  return /\.(?:csv|tsv|tab|txt|asc|xlsx?)$/i.test(name) || !/\.\w+$/.test(name) ? 'csv' : 'text';
}

/** Text has hardly any control characters but tabs and line ends; UTF-16 has zeros, but no others. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  return head.filter((byte) => byte > 0 && byte < 9).length > head.length / 100;
}

/** What a zip is by the names in it: Office and others write zips as well. */
export function zipKind(names: ReadonlyMap<string, unknown>): FoundKind | 'workbook' | 'archive' {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) return 'document';
  if (names.has('[Content_Types].xml')) return 'workbook';
  if (names.has('mimetype') && names.has('content.xml')) return 'ods';
  return names.has('Index/Document.iwa') ? 'numbers' : 'archive';
}

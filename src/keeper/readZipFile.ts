import { Inflate } from 'fflate';
import { checksumOf } from './checksum.ts';
import { SourceError } from './SourceError.ts';

/** What a zip may hold. A workbook of 50.000 rows unpacks to some 20 MB, at a tenth or a twentieth of it. */
const zipLimits = { entries: 5000, bytes: 250_000_000, ratio: 300, ratioFrom: 10_000_000 } as const;

/** One file in a zip, not yet unpacked. */
export interface ZipEntry {
  name: string;
  size: number;
  /**
   * The bytes of the file.
   *
   * @throws SourceError when they are damaged, or more than the zip said
   */
  bytes: () => Uint8Array;
}

interface Listed {
  name: string;
  isLocked: boolean;
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const damaged = (name: string | null = null) => new SourceError({ kind: 'damaged-zip', name });

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const unknown32 = 0xffffffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the list at the end of a zip begins, and how many files it says there are. */
function listOf(view: DataView): { offset: number; count: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== unknown32 && count !== 0xffff) return { offset, count };
    // ZIP64, which some programs write for small files as well.
    const end = Number(view.getBigUint64(at - 20 + 8, true));
    return { count: Number(view.getBigUint64(end + 32, true)), offset: Number(view.getBigUint64(end + 48, true)) };
  }
  throw damaged();
}

/** The sizes and the place of an entry of which the list says that they are in its ZIP64 field. */
function sizesOf(view: DataView, at: number, nameLength: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!sizes.includes(unknown32)) return sizes;
  let field = at + 46 + nameLength;
  const end = field + view.getUint16(at + 30, true);
  while (field < end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  return sizes.map((size) => {
    if (size !== unknown32) return size;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  }) as [number, number, number];
}

function listed(bytes: Uint8Array): Listed[] {
  const view = viewOf(bytes);
  const { offset, count } = listOf(view);
  if (count > zipLimits.entries) {
    throw new SourceError({ kind: 'zip-too-many', entries: count, limit: zipLimits.entries });
  }
  const entries: Listed[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entryMark) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const [unpacked, packed, start] = sizesOf(view, at, nameLength);
    entries.push({
      name: nameOf(name),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed,
      unpacked,
      offset: start,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Windows wrote names with its own slashes and letters. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
  }
}

function leavesItsFolder(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..');
}

function refuseUnsafe(entries: readonly Listed[]): void {
  const names = new Set<string>();
  let total = 0;
  for (const { name, isLocked, packed, unpacked } of entries) {
    if (leavesItsFolder(name)) throw new SourceError({ kind: 'zip-path', name });
    if (isLocked) throw new SourceError({ kind: 'password' });
    if (names.has(name)) throw new SourceError({ kind: 'zip-repeated', name });
    names.add(name);
    total += unpacked;
    if (total > zipLimits.bytes) {
      const bytes = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
      throw new SourceError({ kind: 'zip-too-large', bytes, limit: zipLimits.bytes });
    }
    const ratio = Math.round(unpacked / Math.max(packed, 1));
    if (unpacked > zipLimits.ratioFrom && ratio > zipLimits.ratio) {
      throw new SourceError({ kind: 'zip-ratio', name, ratio, limit: zipLimits.ratio });
    }
  }
}

const step = 16_384;

/** Unpacks bit by bit, and stops as soon as there is more than the zip said: 16 kB can be at most some 16 MB. */
function inflated(packed: Uint8Array, { name, unpacked }: Listed): Uint8Array {
  const out = new Uint8Array(unpacked);
  let length = 0;
  const inflate = new Inflate((part) => {
    // Throws where there is no room for it.
    out.set(part, length);
    length += part.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  if (length !== unpacked) throw damaged(name);
  return out;
}

function unpackedBytes(zip: Uint8Array, entry: Listed): Uint8Array {
  const { name, method, offset, packed, checksum } = entry;
  if (method !== 0 && method !== 8) throw new SourceError({ kind: 'zip-method', name });
  const view = viewOf(zip);
  try {
    if (view.getUint32(offset, true) !== localMark) throw damaged(name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const found = zip.subarray(start, start + packed);
    const bytes = method === 0 ? found : inflated(found, entry);
    if (bytes.length !== entry.unpacked || checksumOf(bytes) !== checksum) throw damaged(name);
    return bytes;
  } catch (error) {
    // A number that points outside the file, or bytes that are no deflate.
    throw error instanceof SourceError ? error : damaged(name);
  }
}

/**
 * The files of a zip by name, after checks on all of it: nothing that leaves its folder, nothing that unpacks to more
 * than `zipLimits` allow. Folders are left out.
 *
 * @throws SourceError
 */
export function readZipFile(zip: Uint8Array): Map<string, ZipEntry> {
  let entries: Listed[];
  try {
    entries = listed(zip);
  } catch (error) {
    throw error instanceof SourceError ? error : damaged();
  }
  refuseUnsafe(entries);
  return new Map(
    entries
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => [entry.name, { name: entry.name, size: entry.unpacked, bytes: () => unpackedBytes(zip, entry) }]),
  );
}

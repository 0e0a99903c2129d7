import { strToU8, zipSync } from 'fflate';
import { file, type OddFile } from './oddFiles.ts';

const table = strToU8('naam;aantal\nA;1\n');

/** Where the list at the end begins, which says of each file what it is called and how large it is. */
function listStart(zip: Uint8Array): number {
  return new DataView(zip.buffer).getUint32(zip.length - 22 + 16, true);
}

/** A zip with other bytes in its list, counted from where the list begins, or from the end with a minus. */
function zipSaying(
  changes: Readonly<Record<number, readonly number[]>>,
  files: Record<string, Uint8Array>,
): Uint8Array {
  const zip = zipSync(files);
  for (const [place, bytes] of Object.entries(changes)) {
    zip.set(bytes, Number(place) < 0 ? zip.length + Number(place) : listStart(zip) + Number(place));
  }
  return zip;
}

const noise = Uint8Array.from({ length: 1000 }, (_, index) => (index * index * 31 + index * 7) % 251);
const unpackedSize = 24;

function damaged(): Uint8Array {
  const zip = zipSync({ 'a.csv': [table, { level: 0 }] });
  zip[30 + 'a.csv'.length] = 'X'.charCodeAt(0);
  return zip;
}

/** Zips that are broken, or made to do harm. */
export const oddZips: readonly OddFile[] = [
  {
    what: 'a zip with ../ in a name',
    files: [file('boos.zip', zipSync({ 'goed.csv': table, '../../boos.csv': table }))],
  },
  { what: 'a zip with a name of Windows from the root', files: [file('boos.zip', zipSync({ 'C:\\boos.csv': table }))] },
  { what: 'a zip with an absolute name', files: [file('boos.zip', zipSync({ '/etc/boos.csv': table }))] },
  {
    what: 'a zip that unpacks to gigabytes',
    files: [file('bom.zip', zipSaying({ [unpackedSize]: [0, 0, 0, 0xf0] }, { 'a.csv': table }))],
  },
  {
    what: 'a zip that unpacks to more than it says',
    files: [file('bom.zip', zipSaying({ [unpackedSize]: [1, 0, 0, 0] }, { 'a.csv': table }))],
  },
  { what: 'a zip of zeros', files: [file('bom.zip', zipSync({ 'nul.csv': new Uint8Array(12_000_000) }))] },
  {
    what: 'a zip of very many files',
    files: [file('veel.zip', zipSaying({ [-12]: [0x70, 0x17] }, { 'a.csv': table }))],
  },
  { what: 'a zip in a zip', files: [file('buiten.zip', zipSync({ 'binnen.zip': zipSync({ 'a.csv': table }) }))] },
  { what: 'a zip with a password', files: [file('geheim.zip', zipSaying({ 8: [1, 0] }, { 'a.csv': table }))] },
  { what: 'a zip that was cut off', files: [file('half.zip', zipSync({ 'a.csv': noise }).slice(0, -30))] },
  { what: 'a zip in which a letter changed', files: [file('stuk.zip', damaged())] },
  {
    what: 'a zip whose list points outside it',
    files: [file('stuk.zip', zipSaying({ [-6]: [0xff, 0xff] }, { 'a.csv': table }))],
  },
  {
    what: 'a zip with the same name twice',
    files: [file('dubbel.zip', zipSaying({ [46 + 5 + 46]: [0x61] }, { 'a.csv': table, 'b.csv': table }))],
  },
  { what: 'a zip packed in another way', files: [file('lzma.zip', zipSaying({ 10: [14, 0] }, { 'a.csv': table }))] },
  {
    what: 'a zip without files',
    files: [file('leeg.zip', zipSync({ '__MACOSX/._a.csv': table, 'map/': new Uint8Array() }))],
  },
  {
    what: 'two packages at once',
    files: [file('een/datapackage.json', '{}'), file('twee.zip', zipSync({ 'datapackage.json': strToU8('{}') }))],
  },
  {
    what: 'a zip of tables in folders',
    files: [file('alles.zip', zipSync({ 'map/a.csv': table, 'map/leesmij.md': strToU8('# Hallo') }))],
    cells: [
      ['naam', 'aantal'],
      ['A', '1'],
    ],
  },
];

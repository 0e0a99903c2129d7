import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '#keeper/readSources.ts';

/** Files as keepers have them, and what was read in them; what is said of them is in `oddMessages`. */
export interface OddFile {
  what: string;
  files: readonly SourceFile[];
  /** The cells of the first sheet. */
  cells?: readonly (readonly string[])[];
}

export function file(name: string, content: string | Uint8Array | readonly number[]): SourceFile {
  const bytes = typeof content === 'string' ? strToU8(content) : Uint8Array.from(content);
  return { name, bytes };
}

const utf16 = (text: string, isBigEndian = false) =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) =>
    isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8],
  );

const windows1252 = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

const oldContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];

const zipOf = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('a;b')])));

/** Texts, and files that hold no table. */
export const oddTexts: readonly OddFile[] = [
  { what: 'nothing at all', files: [] },
  { what: 'an empty file', files: [file('leeg.csv', '')] },
  { what: 'a file of blank lines', files: [file('leeg.csv', '\uFEFF\r\n  \r\n')] },
  {
    what: 'a CSV file in Windows-1252',
    files: [file('cijfers.csv', windows1252('naam;aantal\r\nActiviteitenco\u00F6peratie;12\r\n'))],
    cells: [
      ['naam', 'aantal'],
      ['Activiteitencoöperatie', '12'],
    ],
  },
  {
    what: 'Unicode text as Excel saves it',
    files: [file('cijfers.txt', [0xff, 0xfe, ...utf16('naam\taantal\r\nItalië\t12\r\n')])],
    cells: [
      ['naam', 'aantal'],
      ['Italië', '12'],
    ],
  },
  {
    what: 'UTF-16 the other way round, without its mark',
    files: [file('cijfers.csv', utf16('naam;aantal\nItalië;12\n', true))],
    cells: [
      ['naam', 'aantal'],
      ['Italië', '12'],
    ],
  },
  {
    what: 'letters that were lost on the way',
    files: [file('cijfers.csv', 'naam;aantal\nActiviteitencoÃ¶peratie;12\nItali\uFFFD;13\nNoël;14\n')],
    cells: [
      ['naam', 'aantal'],
      ['ActiviteitencoÃ¶peratie', '12'],
      ['Itali\uFFFD', '13'],
      ['Noël', '14'],
    ],
  },
  { what: 'a quotation mark that never closes', files: [file('cijfers.csv', 'a;b\n1;2\n"3;4\n5;6\n')] },
  { what: 'a quotation mark in the middle of a cell', files: [file('cijfers.csv', 'a;b\n"1"x;2\n"3";4\n')] },
  {
    what: 'decimal commas between commas',
    files: [file('cijfers.csv', 'naam,aantal\nA,1\nB,2,5\nC,3\nD,4\n')],
    cells: [
      ['naam', 'aantal'],
      ['A', '1'],
      ['B', '2', '5'],
      ['C', '3'],
      ['D', '4'],
    ],
  },
  {
    what: 'the line with which Excel is told the delimiter',
    files: [file('cijfers.csv', 'sep=|\nnaam|aantal\n"a;b;c;d"|1\n')],
    cells: [
      ['naam', 'aantal'],
      ['a;b;c;d', '1'],
    ],
  },
  {
    what: 'a web page with the name of a workbook',
    files: [file('export.xls', '\uFEFF\n<html><table><tr><td>1</td></tr>')],
  },
  { what: 'a workbook in XML', files: [file('oud.xml', '<?xml version="1.0"?><Workbook/>')] },
  { what: 'JSON by itself', files: [file('cijfers.json', '[{"aantal":1}]')] },
  { what: 'a text that is no table', files: [file('map/leesmij.md', '# Leesmij\n\nHallo')] },
  { what: 'an XLSX that is a PDF', files: [file('begroting.xlsx', '%PDF-1.7\n…')] },
  { what: 'a workbook from before 2007', files: [file('oud.xls', [...oldContainer, ...utf16('Workbook')])] },
  { what: 'a document from before 2007', files: [file('oud.doc', [...oldContainer, ...utf16('WordDocument')])] },
  { what: 'a workbook with a password', files: [file('geheim.xlsx', [...oldContainer, ...utf16('EncryptedPackage')])] },
  { what: 'a picture of a table', files: [file('tabel.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])] },
  { what: 'bytes of something else', files: [file('iets.bin', [1, 2, 3, 4, 5, 6, 7, 200])] },
  { what: 'what Excel puts beside an open workbook', files: [file('map/~$cijfers.xlsx', 'Jan')] },
  { what: 'a document of Word', files: [file('nota.docx', zipOf('[Content_Types].xml', 'word/document.xml'))] },
  { what: 'a binary workbook', files: [file('cijfers.xlsb', zipOf('[Content_Types].xml', 'xl/workbook.bin'))] },
  { what: 'an OpenDocument file', files: [file('cijfers.ods', zipOf('mimetype', 'content.xml'))] },
  { what: 'a file of Numbers', files: [file('cijfers.numbers', zipOf('Index/Document.iwa'))] },
];

import { strToU8, zipSync } from 'fflate';
import type { Text } from '#text/nl.ts';
import type { Dataset } from './dataset.ts';
import { flatTable, notesOf, sourceOf, type FlatCell } from './flatTable.ts';
import { contentTypes, packageRelations, styles, styleOf, workbook, workbookRelations } from './xlsxParts.ts';
import { xmlText } from './xmlText.ts';

/**
 * The dataset as an Excel workbook: typed cells, shares as percentages, with sheets for data, notes and source.
 * Written here because write-excel-file 4 packs larger sheets in a blob worker, which the security policy refuses.
 */
export function xlsx(dataset: Dataset, text: Text): Uint8Array<ArrayBuffer> {
  const { header, rows } = flatTable(dataset, text, { provenance: false });
  const { sheets } = text.exports;
  return workbookFile([
    { name: sheets.figures, rows: [header, ...rows], hasHeader: true },
    { name: sheets.notes, rows: notesOf(dataset, text), hasHeader: false },
    { name: sheets.source, rows: sourceOf(dataset, text), hasHeader: false },
  ]);
}

interface WorkbookSheet {
  name: string;
  rows: readonly (readonly FlatCell[])[];
  /** The first row is bold and stays in sight. */
  hasHeader: boolean;
}

/** An Excel workbook of these sheets, in order; at least one. */
export function workbookFile(content: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const names = content.map(({ name }) => name);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': packageRelations,
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': workbookRelations(names.length),
    'xl/styles.xml': styles,
  };
  for (const [index, { rows, hasHeader }] of content.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheet(rows, hasHeader);
  // The same dataset is the same file: ZIP would otherwise hold the time of day.
  const bytes = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}

const widest = 60;

function sheet(rows: readonly (readonly FlatCell[])[], hasHeader: boolean): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(widest, 3 + Math.max(...rows.map((row) => lengthOf(row[column] ?? null)))),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    hasHeader
      ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
      : '',
    '<cols>',
    ...widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`),
    '</cols><sheetData>',
    ...rows.map((row, index) => {
      const cells = row.map((cell, column) =>
        cellXml(cell, `${columnName(column)}${index + 1}`, hasHeader && index === 0),
      );
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    }),
    '</sheetData></worksheet>',
  ].join('');
}

function cellXml(cell: FlatCell, reference: string, isHeader: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'string') return `<c r="${reference}" s="${styleOf(cell.unit)}"><v>${excelNumber(cell)}</v></c>`;
  // Text in a typed cell is never run as a formula: it needs no guard.
  const style = isHeader ? ' s="1"' : '';
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

function excelNumber({ number, unit }: { number: number; unit: string }): number {
  // Excel multiplies what is formatted as a percentage; points and rates per 100 have no such format.
  return unit === 'points' || unit === 'per100' ? Number((number * 100).toPrecision(12)) : number;
}

function lengthOf(cell: FlatCell): number {
  return typeof cell === 'string' ? cell.length : 8;
}

/** A, B, … Z, AA. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

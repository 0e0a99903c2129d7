import Papa from 'papaparse';
import { CellRanges } from './cellRanges.ts';
import { decodedText } from './decodedText.ts';
import { isGarbled } from './garbled.ts';
import { cellName, type Sheet, type SheetCell, type SourceRemark, textCell } from './sheet.ts';
import { SourceError } from './SourceError.ts';

// The line with which Excel is told the delimiter; Excel does not count it.
const delimiterLine = /^"?sep=(.)"?[ \t]*\n/i;

// Commas last: here they are decimals as well.
const delimiters = [';', '\t', '|', ','];

// What spreadsheets and our own files put before text that would run as a formula.
const formulaGuard = /^'(?=[=+\-@\t\n＝＋－＠])/;

/** The delimiter that cuts most of the first lines into the same number of cells. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  const scores = delimiters.map((delimiter) => {
    const { value, times } = mostCommon(lines.map((line) => line.split(delimiter).length).filter((cells) => cells > 1));
    return { delimiter, cells: value, times };
  });
  const [best] = scores.toSorted((a, b) => b.times - a.times || b.cells - a.cells);
  return best === undefined || best.times === 0 ? ',' : best.delimiter;
}

function mostCommon(numbers: readonly number[]): { value: number; times: number } {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const [most] = [...times].toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || other - one);
  return most === undefined ? { value: 0, times: 0 } : { value: most[0], times: most[1] };
}

/**
 * Reads a CSV file with any of the usual delimiters and encodings. Every cell is text: what it means is decided later.
 *
 * @throws SourceError when there is nothing in it, or a quotation mark leaves it open where cells end
 */
export function readCsvFile(file: string, bytes: Uint8Array): { sheet: Sheet; remarks: readonly SourceRemark[] } {
  const decoded = decodedText(bytes);
  const lines = decoded.text.replaceAll(/\r\n?/g, '\n');
  const told = delimiterLine.exec(lines);
  const table = told === null ? lines : lines.slice(told[0].length);
  if (table.trim() === '') throw new SourceError({ kind: 'empty-file' });

  const { data, errors } = Papa.parse<string[]>(table, { delimiter: told?.[1] ?? delimiterOf(table), newline: '\n' });
  const quotes = errors.filter(({ type }) => type === 'Quotes');
  const [wrong] = quotes;
  if (wrong !== undefined) {
    const isUnclosed = quotes.some(({ code }) => code === 'MissingQuotes');
    const kind = isUnclosed ? 'unclosed-quote' : 'stray-quote';
    throw new SourceError({ kind }, cellName((wrong.row ?? 0) + 1, 1));
  }

  const garbled = new CellRanges();
  const rows = data.map((row, rowIndex) => {
    const cells = row.map((found, column) => {
      const cell = textCell(found.replace(formulaGuard, ''));
      if (isGarbled(cell.text)) garbled.add(rowIndex + 1, column + 1);
      return cell;
    });
    return withoutEmptyEnd(cells);
  });
  const remarks: SourceRemark[] = [];
  if (decoded.encoding !== 'utf-8') remarks.push({ kind: 'encoding', encoding: decoded.encoding });
  const garbledCells = garbled.names();
  if (garbledCells.length > 0) remarks.push({ kind: 'garbled', cells: garbledCells });
  remarks.push(...unevenRows(data));
  while (rows.at(-1)?.length === 0) rows.pop();
  return { sheet: { file, name: null, rows, hiddenRows: [], hiddenColumns: [], merged: [] }, remarks };
}

function withoutEmptyEnd(cells: readonly SheetCell[]): readonly SheetCell[] {
  return cells.slice(0, cells.findLastIndex(({ kind }) => kind !== 'empty') + 1);
}

/** Rows with another number of cells than most; a line of one cell is a title or an empty line. */
function unevenRows(rows: readonly (readonly string[])[]): SourceRemark[] {
  const expected = mostCommon(rows.map((row) => row.length).filter((cells) => cells > 1)).value;
  const uneven = rows.flatMap((row, index) => (row.length > 1 && row.length !== expected ? [index + 1] : []));
  return uneven.length === 0 ? [] : [{ kind: 'uneven-rows', rows: uneven, expected }];
}

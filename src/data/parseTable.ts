import Papa from 'papaparse';
import type { Problem } from '#domain/fault.ts';
import type { FaultList } from './FaultList.ts';

/** One row of a file by column, and the line it begins on. */
export interface RawRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

// Blank lines, and the line with which Excel is told the delimiter.
const aboveHeader = /^(?:[ \t;,]*\n|"?sep=.*\n)*/i;

function newlinesIn(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}

/** The delimiter that the header has most of, outside quotation marks. */
function delimiterOf(header: string): string {
  const unquoted = header.replaceAll(/"[^"]*"/g, '');
  const [most = ','] = [',', ';', '\t'].toSorted((a, b) => unquoted.split(b).length - unquoted.split(a).length);
  return most;
}

/** Whether the quotation mark that ends the text wrongly opens another cell: then the one before it never closed. */
function isOpeningNext(text: string, start: number, delimiter: string): boolean {
  let end = text.indexOf('"', start);
  while (text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return [delimiter, '\n'].includes(text[end - 1] ?? '');
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/**
 * Reads a CSV file with commas, semicolons or tabs (as its header has them) into the columns asked for, in capitals or
 * not; other columns are left out, blank lines skipped, cells trimmed. A column of `later` may be missing: its cells are empty. What is wrong goes to `faults`; rows that are
 * wrong are left out.
 */
export function parseTable(
  file: string,
  text: string,
  columns: readonly string[],
  faults: FaultList,
  later: readonly string[] = [],
): RawRow[] {
  const report = (line: number | null, problem: Problem, column: string | null = null) =>
    faults.push({ file, line, column, ...problem });

  const lines = text.replaceAll(/\r\n?/g, '\n');
  const above = aboveHeader.exec(lines)?.[0] ?? '';
  const table = lines.slice(above.length);
  const delimiter = delimiterOf(table.split('\n', 1)[0] ?? '');
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, newline: '\n' });

  const headerLine = 1 + newlinesIn(above);
  let next = headerLine;
  const rows = data.map((row) => {
    const line = next;
    next += row.reduce((count, cell) => count + newlinesIn(cell), 1);
    return { line, row };
  });

  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote !== undefined) {
    const isUnclosed =
      errors.some((error) => error.code === 'MissingQuotes') || isOpeningNext(table, quote.index ?? 0, delimiter);
    report(rows[quote.row ?? 0]?.line ?? headerLine, { kind: isUnclosed ? 'unclosed-quote' : 'stray-quote' });
    return [];
  }

  const found = (rows[0]?.row ?? []).map((name) => name.trim());
  if (isBlank(found)) {
    report(null, { kind: 'empty-file' });
    return [];
  }
  const header = found.map((name) => name.toLowerCase());
  const places = columns.map((column) => ({ column, index: header.indexOf(column) }));
  const faultsBefore = faults.length;
  for (const { column, index } of places) {
    if (index === -1 && later.includes(column)) continue;
    if (index === -1)
      report(headerLine, { kind: 'column-missing', found: found.filter((name) => name !== '') }, column);
    else if (header.includes(column, index + 1)) report(headerLine, { kind: 'column-repeated' }, column);
  }
  if (faults.length > faultsBefore) return [];

  return rows.slice(1).flatMap(({ line, row }) => {
    if (isBlank(row)) return [];
    if (row.length !== header.length) {
      report(line, { kind: 'cell-count', found: row.length, expected: header.length });
      return [];
    }
    return [
      { line, cells: Object.fromEntries(places.map(({ column, index }) => [column, (row[index] ?? '').trim()])) },
    ];
  });
}

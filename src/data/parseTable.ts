import Papa from 'papaparse';
import type { Fault, Problem } from '#domain/fault.ts';

/** One row of a file by column, and the line it begins on. */
export interface RawRow {
  line: number;
  cells: Readonly<Record<string, string>>;
}

function newlinesIn(row: readonly string[]): number {
  return row.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/**
 * Reads a CSV file with commas or semicolons (as its header has them) into the columns asked for; other columns are
 * left out, blank lines skipped, cells trimmed. What is wrong goes to `faults`; rows that are wrong are left out.
 */
export function parseTable(file: string, text: string, columns: readonly string[], faults: Fault[]): RawRow[] {
  const report = (line: number, problem: Problem, column: string | null = null) =>
    void faults.push({ file, line, column, ...problem });

  const lines = text.replaceAll(/\r\n?/g, '\n');
  const delimiter = lines.slice(0, lines.indexOf('\n')).includes(';') ? ';' : ',';
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n' });

  let next = 1;
  const rows = data.map((row) => {
    const line = next;
    next += 1 + newlinesIn(row);
    return { line, row };
  });

  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote !== undefined) {
    const isUnclosed = errors.some((error) => error.code === 'MissingQuotes');
    report(rows[quote.row ?? 0]?.line ?? 1, { kind: isUnclosed ? 'unclosed-quote' : 'stray-quote' });
    return [];
  }

  const header = (rows[0]?.row ?? []).map((name) => name.trim());
  const places = columns.map((column) => ({ column, index: header.indexOf(column) }));
  for (const { column, index } of places) {
    if (index === -1) report(1, { kind: 'column-missing', found: header.filter((name) => name !== '') }, column);
    else if (header.includes(column, index + 1)) report(1, { kind: 'column-repeated' }, column);
  }
  if (faults.some((fault) => fault.file === file)) return [];

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

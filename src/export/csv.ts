import type { Text } from '#text/nl.ts';
import type { Dataset } from './dataset.ts';
import { flatTable, type FlatCell } from './flatTable.ts';
import { writtenNumber } from './writtenNumber.ts';
import { guarded } from './guarded.ts';

/** `excel`: what Excel opens right in this country, with a double click. `standard`: RFC 4180, for programs. */
export type CsvDialect = 'excel' | 'standard';

const dialects = {
  excel: { separator: ';', decimal: ',', start: '\uFEFF' },
  standard: { separator: ',', decimal: '.', start: '' },
} as const;

/** The dataset as a CSV file in UTF-8. Shares are in percent, as the header says; a missing number is empty. */
export function csv(dataset: Dataset, dialect: CsvDialect, text: Text): string {
  const { header, rows } = flatTable(dataset, text, { provenance: true });
  return csvText([header, ...rows], dialect);
}

/** Rows as lines that end in CR LF; every text cell is kept from being run as a formula, no number is touched. */
export function csvText(rows: readonly (readonly FlatCell[])[], dialect: CsvDialect): string {
  const { separator, decimal, start } = dialects[dialect];
  const line = (row: readonly FlatCell[]) =>
    row.map((cell) => quoted(cellText(cell, decimal), separator)).join(separator);
  return `${start}${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

function cellText(cell: FlatCell, decimal: ',' | '.'): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guarded(cell) : writtenNumber(cell).replace('.', decimal);
}

// Never a number: some programs take what is quoted for text.
function quoted(words: string, separator: string): string {
  return words.includes(separator) || /["\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

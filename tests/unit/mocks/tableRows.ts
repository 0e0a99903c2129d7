import Papa from 'papaparse';
import type { PackageFiles } from '../../../mocks/fictitiousPackage.ts';

export type TableRow = Readonly<Record<string, string>>;

/** The rows of a package's file by column. */
export function tableRows(files: PackageFiles, file: string): TableRow[] {
  return Papa.parse<TableRow>((files[file] ?? '').trimEnd(), { header: true }).data;
}

/** Rows by the cells of some columns, in words that a failing test can print. */
export function rowsBy(rows: readonly TableRow[], columns: readonly string[]): Map<string, TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = columns.map((column) => row[column] || '-').join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

export function isKnownRow(row: TableRow): boolean {
  return row['value'] !== '';
}

export function summed(rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + Number(row['value']), 0);
}

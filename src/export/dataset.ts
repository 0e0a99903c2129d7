import type { TableCell } from '#text/tableCell.ts';

/** Where the figures of a file come from and how to find them again. */
interface Provenance {
  /** All filters, in words. */
  filters: string;
  edition: { name: string; title: string; version: string; /** ISO 8601, or null. */ day: string | null };
  isFictitious: boolean;
  isOwn: boolean;
  /** The view, as it was on screen. */
  address: string;
  /** The same view, of this edition for ever. */
  pinnedAddress: string;
}

export interface DatasetSource {
  label: string;
  href: string | null;
}

interface DatasetColumn {
  key: string;
  header: string;
  numeric: boolean;
}

/** One row; without typed cells its words are all there is. */
export interface DatasetRow {
  key: string;
  cells: readonly string[];
  typed?: readonly TableCell[];
}

/** A table with everything that a file of it has to say: what leaves the page. */
export interface Dataset {
  /** File name without extension. */
  name: string;
  title: string;
  /** May hold `**emphasised**` words. */
  sentence: string;
  columns: readonly DatasetColumn[];
  rows: readonly DatasetRow[];
  /** May hold `**emphasised**` words. */
  notes: readonly string[];
  sources: readonly DatasetSource[];
  /** What is counted, the year. */
  counted: readonly string[];
  provenance: Provenance;
}

/** The cell in this row and column, as typed as it is known. */
export function cellAt(row: DatasetRow, column: number): TableCell {
  return row.typed?.[column] ?? { kind: 'name', words: row.cells[column] ?? '', id: null };
}

/** Words without the marks around what is emphasised. */
export function plainWords(words: string): string {
  return words.replaceAll('**', '');
}

/** A source with its address, on one line. */
export function sourceInWords({ label, href }: DatasetSource): string {
  return href === null ? label : `${label} (${href})`;
}

/** The code of a figure's status: SDMX, `absent` where the edition has none, `≥` after it for a lower bound. */
export function statusCode(cell: Extract<TableCell, { kind: 'number' }>): string {
  return cell.isLowerBound ? `${cell.status}≥` : cell.status;
}

/** `participatieslang-westhoek-2021-instrumenten`, of whatever is given: ascii, lower case, hyphens. */
export function fileName(parts: readonly string[]): string {
  return parts
    .join('-')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

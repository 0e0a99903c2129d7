import type { ResourceName } from '#data/records.ts';
import type { SheetDecision } from './decisions.ts';
import type { PackageRow } from './editionTables.ts';
import type { Origin } from './outcome.ts';
import type { CellPlace, SheetRecognition } from './recognition.ts';
import type { Resolver } from './Resolver.ts';
import { cellName, type Sheet } from './sheet.ts';

/** A row for a file of the package that a sheet holds: the cells that the sheet speaks of, and no others. */
export interface SheetRow {
  resource: ResourceName;
  cells: PackageRow;
  origin: Origin;
  /** The cell that the row is known by: that of its figure, or its first. */
  place: CellPlace;
  /** The `cellKey` of that cell. */
  key: string;
  /** Whether it speaks for this row alone; a note beside a wide sheet's row is about several figures, new ones and old. */
  isOwnRow: boolean;
  /** The key of the sheet. */
  sheet: string;
}

/** A sheet, what was decided about it, and the rung of each instrument. */
export interface DecidedSheet {
  recognition: SheetRecognition;
  decision: SheetDecision;
  tredeOf: ReadonlyMap<string, string>;
}

/** The place of a cell by its row and column from 0. */
export function placeIn({ file, name }: Sheet, row: number, column: number): CellPlace {
  return { file, sheet: name, cell: cellName(row + 1, column + 1) };
}

/** The year or the region that a sheet as a whole is about, for rows and columns that name none; null while it is asked. */
export function ofSheet(field: 'year' | 'region', sheet: DecidedSheet, resolver: Resolver): string | null {
  const found = sheet.decision[field];
  if (found !== null) return String(found);
  const { key } = sheet.recognition;
  resolver.ask({ kind: field, key: `${field}:${key}`, sheet: key });
  return null;
}

import type { ResourceName } from '#data/records.ts';
import type { TredeNumber } from '#domain/edition.ts';
import type { KnownNames, NameKind, NameMatch } from './names.ts';
import type { Sheet } from './sheet.ts';

/** A cell by its name as in Excel (`B2`), in a sheet of a file. */
export interface CellPlace {
  file: string;
  sheet: string | null;
  cell: string;
}

/** The cells of one sheet that have a name, in few words: `A4`, `B2:B40`. */
export interface NamePlaces {
  file: string;
  sheet: string | null;
  cells: readonly string[];
  count: number;
}

/** A name that sheets have, and what it was taken for. */
export interface NameUse {
  key: string;
  kind: NameKind;
  text: string;
  match: NameMatch;
  /** The rung under which a row of this name stands first. */
  trede: TredeNumber | null;
  /** Every cell that has it, by sheet. */
  places: readonly NamePlaces[];
}

/** What a column was taken for. `region` and `measure` are keys of names; null: what the sheet as a whole is about. */
export type ColumnRole =
  | { kind: 'figures'; region: string | null; year: number | null; measure: string | null }
  /** A column of a resource of the package; in a wide sheet `instrument` has the names of its rows. */
  | { kind: 'field'; field: string }
  | { kind: 'ignored'; reason: 'empty' | 'share' | 'unknown' };

/** What a row was taken for. `name` is the key of a name. */
export type RowRole =
  | { kind: 'blank' | 'title' | 'header' | 'text' | 'record' }
  /** A line over those that follow: the rung that they stand on, or the region that they are about. */
  | { kind: 'section'; trede: TredeNumber }
  | { kind: 'region'; region: string }
  | {
      kind: 'part' | 'total' | 'unknown';
      name: string;
      trede: TredeNumber | null;
      isTredeTyped: boolean;
      /** The key of the region that the row, or a line above it, names; null where only columns or the sheet do. */
      region: string | null;
    };

export interface SheetColumn {
  /** What stands above it, of two rows joined. */
  header: string;
  role: ColumnRole;
}

/** What was understood of one sheet; rows and columns by their index from 0, as in `sheet.rows`. */
export interface SheetRecognition {
  /** File and name, unlike those of any other sheet. */
  key: string;
  sheet: Sheet;
  shape: 'long' | 'wide' | 'resource' | 'ignored';
  /** Which table of the package its rows go to; `observations` when long or wide. Null when ignored. */
  resource: ResourceName | null;
  columns: readonly SheetColumn[];
  rows: readonly RowRole[];
  /** Of the sheet's name or title, where exactly one is named; for columns and rows that name none. */
  year: number | null;
  region: string | null;
  isWithoutRows: boolean;
}

/** What was understood of all sheets together. */
export interface Recognition {
  sheets: readonly SheetRecognition[];
  names: ReadonlyMap<string, NameUse>;
  known: KnownNames;
}

export function sheetKey({ file, name }: Sheet): string {
  return name === null ? file : `${file}#${name}`;
}

/** The key of a name in all sheets; a total without more words is another one under each rung. */
export function nameKey(kind: NameKind, text: string, trede: TredeNumber | null): string {
  return kind === 'row' && trede !== null && /tota/i.test(text) ? `${kind}:${text}@${trede}` : `${kind}:${text}`;
}

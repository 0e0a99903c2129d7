import type { ResourceName } from '#data/records.ts';
import type { PackageTables } from './editionTables.ts';
import type { CellPlace, NameUse } from './recognition.ts';
import type { CountConversion, CountReading, RefusedReason } from './typedCount.ts';

/** What was read otherwise than it stands there. `cell` names every cell of the sheet where it is so, `count` of them. */
export type Conversion = CellPlace & {
  kind: CountConversion | 'status' | 'name' | 'decided' | 'left-out' | 'repeated';
  before: string;
  after: string;
  count: number;
};

/** Which figure a cell is about, as cells of the package; '' for what is not known yet. */
export type FigureCells = Readonly<Record<string, string>>;

/** What a keeper still has to decide; the figures that it is about are not in the package until then. */
export type Question = { key: string } & (
  | { kind: 'name'; use: NameUse }
  | { kind: 'empty'; place: CellPlace; about: FigureCells }
  | {
      kind: 'refused';
      place: CellPlace;
      about: FigureCells;
      found: string;
      reason: RefusedReason;
      readings: readonly CountReading[];
    }
  | { kind: 'duplicate'; about: FigureCells; candidates: readonly { cell: string; place: CellPlace; found: string }[] }
  /** Of a sheet, by its key: what its rows and columns do not say themselves. */
  | { kind: 'year' | 'region' | 'source'; sheet: string }
);

/** A question about one cell, or about the cells that say otherwise of one figure. */
export type CellQuestion = Extract<Question, { kind: 'empty' | 'refused' | 'duplicate' }>;

/** Where a row of the package stands in the keeper's files, and the cell of each of its columns, as far as it has one. */
export interface Origin {
  file: string;
  sheet: string | null;
  cells: Readonly<Record<string, string>>;
}

/** What comes of sheets and decisions. */
export interface Outcome {
  tables: PackageTables;
  conversions: readonly Conversion[];
  questions: readonly Question[];
  /** Every cell that was asked about, in the order of the sheets: those that are answered, to answer otherwise, and those that are not. */
  cells: readonly CellQuestion[];
  /** By the index of the row in its table. What stood in the published edition and is not in the sheets has none. */
  origins: Readonly<Record<ResourceName, ReadonlyMap<number, Origin>>>;
}

/** One cell of somebody's file, before anything is made of it. */
export interface SheetCell {
  /**
   * What stands there, trimmed: text and errors (`#REF!`) as they are, numbers with a point and at most 15 digits,
   * percentages and dates as Excel shows them here (`15,7%`, `1/feb`); the formula where it has no result.
   */
  text: string;
  kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** Only of kind `number`: 0.157 for `15,7%`. A date is no number, and text is not yet one. */
  number: number | null;
  isFormula: boolean;
}

/** One table as its keeper made it: a CSV file, or a sheet of a workbook. */
export interface Sheet {
  /** As it was dropped, with its folder or its zip in front: `map/2022.xlsx`, `alles.zip/2022.xlsx`. */
  file: string;
  /** Null for CSV. */
  name: string | null;
  /** Row 1 of the file is index 0. Empty cells at the end of a row, and empty rows at the end, are left out. */
  rows: readonly (readonly SheetCell[])[];
  /** Counted from 1. */
  hiddenRows: readonly number[];
  /** Counted from 1. */
  hiddenColumns: readonly number[];
  /** As Excel writes them: `B2:C2`. Only the first cell of each has something in it. */
  merged: readonly string[];
}

/** Where something is; null for all of the file, or all of the sheet. A cell is `B2`, in CSV counted as Excel would. */
export interface SourcePlace {
  file: string;
  sheet: string | null;
  cell: string | null;
}

/** What a file is that holds no table we can read. */
export type FoundKind =
  | 'pdf'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'document'
  | 'picture'
  | 'html'
  | 'xml'
  | 'json'
  | 'text'
  | 'unknown';

/** What could not be read. The other files and sheets are. */
export type SourceFailure =
  | { kind: 'nothing-given' }
  | { kind: 'unreadable-file' }
  | { kind: 'empty-file' }
  | { kind: 'file-too-large'; bytes: number; limit: number }
  | { kind: 'not-a-table'; found: FoundKind }
  | { kind: 'password' }
  | { kind: 'damaged-zip'; name: string | null }
  | { kind: 'zip-path'; name: string }
  | { kind: 'zip-repeated'; name: string }
  | { kind: 'zip-method'; name: string }
  | { kind: 'zip-in-zip' }
  | { kind: 'zip-too-many'; entries: number; limit: number }
  | { kind: 'zip-too-large'; bytes: number; limit: number }
  | { kind: 'zip-ratio'; name: string; ratio: number; limit: number }
  | { kind: 'zip-without-files' }
  | { kind: 'two-packages'; folders: readonly string[] }
  | { kind: 'damaged-workbook'; part: string }
  | { kind: 'sheet-too-large'; limit: number }
  | { kind: 'pictures-only' }
  | { kind: 'unclosed-quote' }
  | { kind: 'stray-quote' }
  | { kind: 'formula-without-result'; cells: readonly string[] };

export type SourceProblem = SourcePlace & SourceFailure;

/** What was read, and has something about it that its keeper must know. `cells` are names such as `B2` and `B2:B9`. */
export type SourceRemark =
  | { kind: 'encoding'; encoding: 'windows-1252' | 'utf-16' }
  | { kind: 'garbled'; cells: readonly string[] }
  | { kind: 'uneven-rows'; rows: readonly number[]; expected: number }
  | { kind: 'open-elsewhere' }
  | { kind: 'empty-sheet' }
  | { kind: 'chart-sheet' }
  | { kind: 'hidden-sheet' }
  | { kind: 'hidden-rows'; rows: readonly number[] }
  | { kind: 'hidden-columns'; columns: readonly string[] }
  | { kind: 'merged'; ranges: readonly string[] }
  | { kind: 'formulas'; cells: readonly string[] }
  | { kind: 'errors'; cells: readonly string[] }
  | { kind: 'dates'; cells: readonly string[] }
  | { kind: 'percentages'; cells: readonly string[] }
  | { kind: 'numbers-as-text'; cells: readonly string[] }
  | { kind: 'pictures' }
  | { kind: 'comments' };

export type SourceNote = SourcePlace & SourceRemark;

/** All that was made of the files a keeper gave. */
export interface Sources {
  sheets: readonly Sheet[];
  /** The files of a package by their name in it, of a folder or a zip with a datapackage.json; else null. */
  packageFiles: ReadonlyMap<string, Uint8Array> | null;
  problems: readonly SourceProblem[];
  notes: readonly SourceNote[];
}

/** What an empty cell is. */
export const emptyCell: SheetCell = { text: '', kind: 'empty', number: null, isFormula: false };

/** A cell with text in it; only spaces are nothing. */
export function textCell(found: string): SheetCell {
  const text = found.trim();
  return text === '' ? emptyCell : { text, kind: 'text', number: null, isFormula: false };
}

/** A, B, … Z, AA of a column counted from 1. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? '' : columnLetters(rest)}${String.fromCodePoint(65 + ((column - 1) % 26))}`;
}

/** `B2` of a row and a column counted from 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

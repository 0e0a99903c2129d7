import type { Edition } from '#domain/edition.ts';
import type { Fault } from '#domain/fault.ts';
import type { Outcome } from '#keeper/outcome.ts';
import { originOf } from '#keeper/packageFiles.ts';
import { readCsvFile } from '#keeper/readCsvFile.ts';
import { cellName, type Sheet, type Sources } from '#keeper/sheet.ts';
import { SourceError } from '#keeper/SourceError.ts';

/** A fault of the door with the place in the keeper's own files, as far as it comes from there. */
export interface FaultRow {
  fault: Fault;
  file: string;
  sheet: Sheet | null;
  /** As Excel writes it, or null where the fault is about more than a cell. */
  cell: string | null;
  /** What stands in the cell, or what the door found. */
  found: string;
}

/** What keeps files from being read stands before what is wrong in one cell. */
function weight({ line, column }: Fault): number {
  return line === null ? 0 : column === null ? 1 : 2;
}

/** The door's faults, worst first, each led back to the keeper's cell. */
export function faultRows(
  faults: readonly Fault[],
  sources: Sources,
  outcome: Outcome | null,
  published: Edition,
): readonly FaultRow[] {
  const sheetIn = packageSheets(sources);
  const rows = faults.map((fault): FaultRow => {
    const origin = outcome === null ? null : originOf(outcome, published.files, fault);
    const asFound = 'found' in fault ? String(fault.found) : '';
    if (origin === null) {
      const sheet = outcome === null ? sheetIn(fault.file) : null;
      const cell = cellIn(sheet, fault);
      return { fault, file: fault.file, sheet: cell === null ? null : sheet, cell, found: asFound };
    }
    const { file, sheet: name } = origin.origin;
    const sheet = sources.sheets.find((one) => one.file === file && one.name === name) ?? null;
    const text = sheet === null || origin.cell === null ? '' : cellText(sheet, origin.cell);
    return { fault, file, sheet, cell: origin.cell, found: text || asFound };
  });
  return rows.toSorted((one, other) => weight(one.fault) - weight(other.fault));
}

/** The files of a package that was given whole as sheets, each read when it is asked for; null for what is none. */
function packageSheets({ packageFiles }: Sources): (file: string) => Sheet | null {
  const read = new Map<string, Sheet | null>();
  return (file) => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const bytes = file.endsWith('.csv') ? packageFiles?.get(file) : undefined;
    const sheet = bytes === undefined ? null : sheetOf(file, bytes);
    read.set(file, sheet);
    return sheet;
  };
}

function sheetOf(file: string, bytes: Uint8Array): Sheet | null {
  try {
    return readCsvFile(file, bytes).sheet;
  } catch (error) {
    // The door's words say what keeps the file from being read.
    if (error instanceof SourceError) return null;
    throw error;
  }
}

/** The cell that the door names by line and column; null where it names none. */
function cellIn(sheet: Sheet | null, { line, column }: Fault): string | null {
  if (sheet === null || line === null) return null;
  const row = rowAtLine(sheet, line);
  const at = column === null ? 0 : (sheet.rows[0]?.findIndex(({ text }) => text === column) ?? -1);
  return row === -1 || at === -1 ? null : cellName(row + 1, at + 1);
}

/** The row that begins on a line of its file, counted from 1; notes can have lines of their own. -1 for none. */
function rowAtLine({ rows }: Sheet, line: number): number {
  let next = 1;
  for (const [index, cells] of rows.entries()) {
    if (next >= line) return next === line ? index : -1;
    next += cells.reduce((count, { text }) => count + text.split('\n').length - 1, 1);
  }
  return -1;
}

/** Row and column, from 0, of a cell's name. */
export function placeOfCell(cell: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function cellText({ rows }: Sheet, cell: string): string {
  const { row, column } = placeOfCell(cell);
  return rows[row]?.[column]?.text ?? '';
}

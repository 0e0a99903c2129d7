import type { Edition } from '#domain/edition.ts';
import type { Fault } from '#domain/fault.ts';
import type { Outcome } from '#keeper/outcome.ts';
import { originOf } from '#keeper/packageFiles.ts';
import type { Sheet, Sources } from '#keeper/sheet.ts';

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
  const rows = faults.map((fault): FaultRow => {
    const origin = outcome === null ? null : originOf(outcome, published.files, fault);
    const asFound = 'found' in fault ? String(fault.found) : '';
    if (origin === null) return { fault, file: fault.file, sheet: null, cell: null, found: asFound };
    const { file, sheet: name } = origin.origin;
    const sheet = sources.sheets.find((one) => one.file === file && one.name === name) ?? null;
    const text = sheet === null || origin.cell === null ? '' : cellText(sheet, origin.cell);
    return { fault, file, sheet, cell: origin.cell, found: text || asFound };
  });
  return rows.toSorted((one, other) => weight(one.fault) - weight(other.fault));
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

import { type Sheet, type SheetCell, textCell } from '#keeper/sheet.ts';

/** A cell as a spreadsheet holds it: a number, a text, nothing, or what is named. */
export type TypedCell = string | number | null | Partial<SheetCell>;

export function cellOf(typed: TypedCell): SheetCell {
  if (typed === null) return textCell('');
  if (typeof typed === 'number') return { text: String(typed), kind: 'number', number: typed, isFormula: false };
  return typeof typed === 'string' ? textCell(typed) : { ...textCell(typed.text ?? ''), ...typed };
}

/** A sheet of these rows, named as asked. */
export function sheetOf(rows: readonly (readonly TypedCell[])[], overrides: Partial<Sheet> = {}): Sheet {
  return {
    file: 'cijfers.xlsx',
    name: 'Blad1',
    rows: rows.map((row) => row.map(cellOf)),
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    ...overrides,
  };
}

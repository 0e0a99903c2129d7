import type { ResourceName } from '#data/records.ts';
import { tredeNumbers, type TredeNumber } from '#domain/edition.ts';
import { slugOf } from '#domain/slugOf.ts';
import { fieldNamed, nameKindOf, resourceWith } from './fields.ts';
import type { NameBook } from './NameBook.ts';
import type { RowRole, SheetColumn } from './recognition.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Titles may stand above a header, but not this many rows of them. */
export const headerSearched = 40;

export const isBlankRow = (row: readonly SheetCell[]) => row.every(({ text }) => text === '');

/** The rung that a cell names: `5`, `trede 5`; null when it names none. */
export function tredeNamed(text: string): TredeNumber | null {
  if (text === '' || text.length > 20) return null;
  const [, digit] = /^(?:(?:trede|rung|step)-)?([1-6])$/.exec(/^\d$/.test(text) ? text : slugOf(text)) ?? [];
  return tredeNumbers.find((number) => String(number) === digit) ?? null;
}

/** The header of a table with a row per record. */
export interface LongHeader {
  row: number;
  resource: ResourceName;
  columns: readonly SheetColumn[];
}

/** Finds the header with the package's columns, in Dutch or English; null when a sheet has none. */
export function longHeader({ rows }: Sheet): LongHeader | null {
  for (const [row, cells] of rows.slice(0, headerSearched).entries()) {
    const taken = new Set<string>();
    const columns = cells.map(({ text }): SheetColumn => {
      const field = fieldNamed(text);
      if (field === null || taken.has(field))
        return { header: text, role: { kind: 'ignored', reason: text === '' ? 'empty' : 'unknown' } };
      taken.add(field);
      return { header: text, role: { kind: 'field', field } };
    });
    const resource = resourceWith(taken);
    if (resource !== null) return { row, resource, columns };
  }
  return null;
}

/** What each row of a table with a row per record is; notes the names that its cells have. */
export function longRows(sheet: Sheet, { row: headerRow, resource, columns }: LongHeader, names: NameBook): RowRole[] {
  const named = columns.flatMap(({ role }, index) => {
    const kind = role.kind === 'field' ? nameKindOf(resource, role.field) : null;
    return kind === null ? [] : [{ kind, index }];
  });
  const tredeColumn = columns.findIndex(({ role }) => role.kind === 'field' && role.field === 'trede');
  return sheet.rows.map((cells, row): RowRole => {
    if (isBlankRow(cells)) return { kind: 'blank' };
    if (row === headerRow) return { kind: 'header' };
    if (row < headerRow) return { kind: 'title' };
    // One cell with words under a table is a note, not a record.
    if (columns.length > 2 && cells.filter(({ text }) => text !== '').length === 1) return { kind: 'text' };
    const trede = tredeNamed(cells[tredeColumn]?.text ?? '');
    for (const { kind, index } of named) {
      const text = cells[index]?.text ?? '';
      if (text !== '') names.use(kind, text, { sheet, row, column: index }, kind === 'row' ? trede : null);
    }
    return { kind: 'record' };
  });
}

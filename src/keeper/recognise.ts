import type { ResourceName } from '#data/records.ts';
import type { Edition } from '#domain/edition.ts';
import { longHeader, longRows, type LongHeader } from './longSheet.ts';
import { NameBook } from './NameBook.ts';
import { knownNames, newId, type NameKind } from './names.ts';
import { type Recognition, sheetKey, type SheetRecognition } from './recognition.ts';
import type { Sheet } from './sheet.ts';
import { wideHeader, yearIn } from './wideHeader.ts';
import { wideTable } from './wideSheet.ts';

/** The things that sheets bring themselves, so that other sheets may name them. */
const bringing: Partial<Record<ResourceName, NameKind>> = { regions: 'region', instruments: 'row', sources: 'source' };

/** The cell of a field in a row of a table with a row per record; '' when there is none. */
function textOf({ columns }: LongHeader, cells: Sheet['rows'][number], field: string): string {
  const column = columns.findIndex(({ role }) => role.kind === 'field' && role.field === field);
  return cells[column]?.text ?? '';
}

function broughtBy(sheets: readonly { sheet: Sheet; long: LongHeader | null }[]) {
  const brought: Partial<Record<NameKind, { id: string; names: readonly string[] }[]>> = {};
  for (const { sheet, long } of sheets) {
    const kind = long === null ? undefined : bringing[long.resource];
    if (long === null || kind === undefined) continue;
    for (const cells of sheet.rows.slice(long.row + 1)) {
      const name = textOf(long, cells, 'name') || textOf(long, cells, 'title');
      const id = textOf(long, cells, 'id') || newId(name, new Set());
      if (name !== '') (brought[kind] ??= []).push({ id, names: [name] });
    }
  }
  return brought;
}

/** The one year and the one region that a sheet's name, or the title above its table, is about. */
function aboutOf(sheet: Sheet, headerRow: number, names: NameBook): Pick<SheetRecognition, 'year' | 'region'> {
  const titles = sheet.rows.slice(0, headerRow).flatMap((cells) => cells.map(({ text }) => text));
  const said = [sheet.name ?? sheet.file.replace(/\.\w+$/, ''), ...titles].filter((text) => text !== '');
  for (const text of said) {
    const region = text.replaceAll(/\d+/g, ' ').trim();
    if (['exact', 'alike'].includes(names.matchOf('region', region).how))
      return { year: yearIn(said.join(' ')), region: names.use('region', region, { sheet, row: 0, column: 0 }) };
  }
  return { year: yearIn(said.join(' ')), region: null };
}

const nothing = { shape: 'ignored', resource: null, columns: [], rows: [], year: null, region: null } as const;

function recognised(sheet: Sheet, long: LongHeader | null, names: NameBook): SheetRecognition {
  const own = { key: sheetKey(sheet), sheet, isWithoutRows: sheet.rows.length === 0 };
  if (long !== null) {
    const shape = long.resource === 'observations' ? 'long' : 'resource';
    const about = aboutOf(sheet, long.row, names);
    const rows = longRows(sheet, long, names);
    return { ...own, ...about, shape, resource: long.resource, columns: long.columns, rows };
  }
  // Names are only noted once it is sure that the sheet is about them.
  const trial = new NameBook(names.known);
  const header = wideHeader(sheet, trial);
  const [headerRow] = header?.rows ?? [];
  if (header === null || headerRow === undefined) return { ...own, ...nothing };
  if ((wideTable(sheet, header, trial)?.knownNames ?? 0) === 0) return { ...own, ...nothing };
  const table = wideTable(sheet, header, names);
  if (table === null) return { ...own, ...nothing };
  const { columns, rows } = table;
  return { ...own, ...aboutOf(sheet, headerRow, names), shape: 'wide', resource: 'observations', columns, rows };
}

/**
 * What each sheet, column, row and name was taken for, beside the published edition: tables with a row per figure, tables with a
 * column per region and year, and the package's own tables. Nothing is decided here: see `Decisions`.
 */
export function recognise(sheets: readonly Sheet[], published: Edition): Recognition {
  const found = sheets.map((sheet) => ({ sheet, long: longHeader(sheet) }));
  const known = knownNames(published, broughtBy(found));
  const names = new NameBook(known);
  const recognitions = found.map(({ sheet, long }) => recognised(sheet, long, names));
  return { sheets: recognitions, names: names.uses, known };
}

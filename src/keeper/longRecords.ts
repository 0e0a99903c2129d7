import type { ResourceName } from '#data/records.ts';
import type { SheetDecision } from './decisions.ts';
import { cellKey } from './decisions.ts';
import { columnsOf, nameKindOf } from './fields.ts';
import { tredeNamed } from './longSheet.ts';
import { newId, rowCells } from './names.ts';
import { idOf, type NameAnswer, type Resolver } from './Resolver.ts';
import { emptyCell, type SheetCell } from './sheet.ts';
import { type DecidedSheet, ofSheet, placeIn, type SheetRow } from './sheetRow.ts';

const statusWords: Readonly<Record<string, string>> = { normaal: 'A', geschat: 'E', voorlopig: 'P' };

/** A status as its code; other words stay for the door to refuse. */
function typedStatus(text: string): string {
  return statusWords[text.toLowerCase()] ?? (text.length === 1 ? text.toUpperCase() : text);
}

/** What a table with a row per record has of one record, and where. */
interface RecordCells {
  sheet: { key: string; decision: SheetDecision };
  cellOf: (field: string) => SheetCell;
  placeOf: (field: string) => SheetRow['place'];
}

/** Puts the count and its status in the record; false when it has none that is decided. */
function takeFigure(
  record: Record<string, string>,
  { sheet, cellOf, placeOf }: RecordCells,
  resolver: Resolver,
): boolean {
  const status = typedStatus(cellOf('status').text);
  const typed = cellOf('value');
  const isSaid = typed.kind === 'empty' && ['O', 'Q', 'M'].includes(status);
  const figure = isSaid ? { value: '' } : resolver.figure(typed, placeOf('value'), sheet, record);
  if (typeof figure === 'string') return false;
  delete record['status'];
  Object.assign(record, figure, status === '' ? {} : { status });
  return true;
}

/** Writes rungs as digits, and an instrument or a total as the two columns that a package has for them. */
function takeRungs(record: Record<string, string>, resource: ResourceName, tredeOf: ReadonlyMap<string, string>): void {
  for (const field of ['trede', 'from', 'to', 'number']) {
    const trede = tredeNamed(record[field] ?? '');
    if (trede !== null) record[field] = String(trede);
  }
  const named = record['instrument'];
  if (named === undefined) return;
  const { instrument, trede } = rowCells(named);
  record['instrument'] = instrument;
  if (resource === 'flows') return;
  if (trede !== null) record['trede'] = trede;
  else if (instrument !== '') record['trede'] ||= tredeOf.get(instrument) ?? '';
}

/** The records of a sheet with the columns of a table of the package. */
export function* longRecords(decided: DecidedSheet, resolver: Resolver): Generator<SheetRow> {
  const { recognition, decision, tredeOf } = decided;
  const { sheet, key, rows, resource } = recognition;
  if (resource === null) return;
  const own = new Set(columnsOf(resource));
  const columnWith = new Map(
    recognition.columns.flatMap(({ role }, column) =>
      role.kind === 'field' && own.has(role.field) && !decision.leftOutColumns.includes(column)
        ? [[role.field, column] as const]
        : [],
    ),
  );
  const [first = ''] = columnWith.keys();

  for (const [index, role] of rows.entries()) {
    if (role.kind !== 'record' || decision.leftOutRows.includes(index)) continue;
    const cells = sheet.rows[index] ?? [];
    const cellOf = (field: string) => cells[columnWith.get(field) ?? -1] ?? emptyCell;
    const placeOf = (field: string) => placeIn(sheet, index, columnWith.get(field) ?? 0);
    const typedTrede = tredeNamed(cellOf('trede').text);
    const record: Record<string, string> = {};
    const answers: NameAnswer[] = [];
    for (const field of columnWith.keys()) {
      const { text } = cellOf(field);
      const kind = nameKindOf(resource, field);
      const answer =
        kind === null || text === '' ? { id: text } : resolver.idOfText(kind, text, kind === 'row' ? typedTrede : null);
      answers.push(answer);
      const id = idOf(answer);
      if (id !== null) record[field] = id;
    }
    if (answers.includes('left-out')) continue;
    takeRungs(record, resource, tredeOf);
    if (own.has('id')) record['id'] ||= newId(record['name'] ?? record['title'] ?? '', new Set());
    if (resource === 'observations') {
      const isRegionOpen = (record['region'] ?? '') === '' && cellOf('region').text === '';
      const year = record['year'] || ofSheet('year', decided, resolver);
      const region = isRegionOpen ? ofSheet('region', decided, resolver) : (record['region'] ?? null);
      if (year === null || region === null) answers.push('open');
      Object.assign(record, { year: year ?? '', region: region ?? '' });
      record['measure'] ||= decision.measure;
      record['trede'] ??= '';
      record['instrument'] ??= '';
    }
    const hasFigure = !own.has('value') || takeFigure(record, { sheet: { key, decision }, cellOf, placeOf }, resolver);
    if (!hasFigure || answers.includes('open')) continue;
    const place = placeOf(own.has('value') ? 'value' : first);
    const origins = Object.fromEntries(Array.from(columnWith.keys(), (field) => [field, placeOf(field).cell]));
    const origin = { file: sheet.file, sheet: sheet.name, cells: origins };
    yield { resource, cells: record, origin, place, key: cellKey(key, place.cell), isOwnRow: true, sheet: key };
  }
}

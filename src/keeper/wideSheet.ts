import type { TredeNumber } from '#domain/edition.ts';
import { isBlankRow, tredeNamed } from './longSheet.ts';
import type { NameBook } from './NameBook.ts';
import { saysTotal } from './names.ts';
import type { ColumnRole, RowRole, SheetColumn } from './recognition.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import type { WideHeader } from './wideHeader.ts';

/** What was understood of a wide sheet, and how many of its names are known. */
interface WideTable {
  columns: readonly SheetColumn[];
  rows: readonly RowRole[];
  knownNames: number;
}

const isKnownRow = (names: NameBook, text: string) =>
  text !== '' && ['exact', 'alike'].includes(names.matchOf('row', text).how);

/** The column with the names of the rows: the one that says so, or has most names that are known; words before numbers. */
function nameColumn({ rows }: Sheet, header: WideHeader, names: NameBook): number {
  const first = (header.rows.at(-1) ?? 0) + 1;
  const scores = header.columns.map(({ role }, column) => {
    if (role.kind === 'figures') return -1;
    const texts = rows.slice(first).map((cells) => cells[column]?.text ?? '');
    const known = texts.filter((text) => isKnownRow(names, text) && tredeNamed(text) === null).length;
    const words = texts.filter((text) => /\p{L}{2}/u.test(text)).length;
    const isNamed = role.kind === 'field' && role.field === 'instrument';
    return (isNamed ? 1e6 : 0) + known * 1000 + (words > 0 ? 1 : -1);
  });
  const most = Math.max(...scores);
  return most <= 0 ? -1 : scores.indexOf(most);
}

/** The rung and the region under which rows stand. */
interface Section {
  trede: TredeNumber | null;
  /** The key of its name. */
  region: string | null;
}

interface RowReading {
  role: RowRole;
  /** For the rows that follow. */
  section: Section;
}

const isKnownRegion = (names: NameBook, text: string) =>
  text !== '' && ['exact', 'alike'].includes(names.matchOf('region', text).how);

/** The column that names the region of each row: the one that says so, or has nothing but regions that are known. */
function regionColumn({ rows }: Sheet, header: WideHeader, names: NameBook, label: number): number {
  const named = header.columns.findIndex(({ role }) => role.kind === 'field' && role.field === 'region');
  if (named !== -1) return named;
  const first = (header.rows.at(-1) ?? 0) + 1;
  return header.columns.findIndex(({ role }, column) => {
    if (column === label || role.kind === 'figures' || role.kind === 'field') return false;
    const texts = rows.slice(first).flatMap((cells) => cells[column]?.text || []);
    return texts.length > 0 && texts.every((text) => isKnownRegion(names, text));
  });
}

/** What every column and row of a sheet with a column per region and year is; null when its rows have no names. */
export function wideTable(sheet: Sheet, header: WideHeader, names: NameBook): WideTable | null {
  const label = nameColumn(sheet, header, names);
  if (label === -1) return null;
  const placeOf = (row: number, column: number) => ({ sheet, row, column });
  const [headerRow = 0] = header.rows;
  const ofRegion = regionColumn(sheet, header, names, label);
  const columns = header.columns.map(({ header: text, role }, column): SheetColumn => {
    if (column === label) return { header: text, role: { kind: 'field', field: 'instrument' } };
    if (column === ofRegion) return { header: text, role: { kind: 'field', field: 'region' } };
    if (role.kind !== 'figures') return { header: text, role: withoutSecondNames(role) };
    const place = placeOf(headerRow, column);
    const region = role.region === null ? null : names.use('region', role.region, place);
    const measure = role.measure === null ? null : names.use('measure', role.measure, place);
    return { header: text, role: { kind: 'figures', region, year: role.year, measure } };
  });
  const figureColumns = columns.flatMap(({ role }, column) => (role.kind === 'figures' ? [column] : []));
  const tredeColumn = columns.findIndex(({ role }) => role.kind === 'field' && role.field === 'trede');
  const sourceColumn = columns.findIndex(({ role }) => role.kind === 'field' && role.field === 'source');

  let knownNames = 0;
  const readRow = (cells: readonly SheetCell[], row: number, above: Section): RowReading => {
    const text = cells[label]?.text ?? '';
    const hasFigures = figureColumns.some((column) => (cells[column]?.text ?? '') !== '');
    const typed = tredeNamed(cells[tredeColumn]?.text ?? '');
    const ownRegion = cells[ofRegion]?.text ?? '';
    const section = {
      trede: typed ?? above.trede,
      // Merged, or written once above the rows it is about.
      region: ownRegion === '' ? above.region : names.use('region', ownRegion, placeOf(row, ofRegion)),
    };
    if (text === '' && !hasFigures)
      return { role: typed === null ? { kind: 'text' } : { kind: 'section', trede: typed }, section };
    if (!hasFigures && isKnownRegion(names, text)) {
      const region = names.use('region', text, placeOf(row, label));
      return { role: { kind: 'region', region }, section: { ...section, region } };
    }
    const match = names.matchOf('row', text, section.trede);
    const headed = match.id?.startsWith('totaal~') === true && !saysTotal(text) ? tredeNamed(match.id.slice(7)) : null;
    if (headed !== null && !hasFigures && match.how !== 'near')
      return { role: { kind: 'section', trede: headed }, section: { ...section, trede: headed } };
    const isKnown = match.how === 'exact' || match.how === 'alike';
    if (!hasFigures && !isKnown && !saysTotal(text)) return { role: { kind: 'text' }, section };
    if (isKnown) knownNames += 1;
    const name = names.use('row', text, placeOf(row, label), section.trede);
    const source = cells[sourceColumn]?.text ?? '';
    if (source !== '') names.use('source', source, placeOf(row, sourceColumn));
    const kind = match.how === 'unknown' ? 'unknown' : match.id.startsWith('totaal~') ? 'total' : 'part';
    return { role: { kind, name, ...section, isTredeTyped: typed !== null }, section };
  };

  let section: Section = { trede: null, region: null };
  const rows = sheet.rows.map((cells, row): RowRole => {
    if (header.rows.includes(row)) return { kind: 'header' };
    if (isBlankRow(cells)) return { kind: 'blank' };
    if (row < headerRow) return { kind: 'title' };
    const reading = readRow(cells, row, section);
    ({ section } = reading);
    return reading.role;
  });
  return { columns, rows, knownNames };
}

/** Columns that a wide sheet may have beside its figures; of others nothing is read. */
function withoutSecondNames(role: Exclude<ColumnRole, { kind: 'figures' }>): ColumnRole {
  const isRead = role.kind === 'ignored' || ['trede', 'source', 'note'].includes(role.field);
  return isRead ? role : { kind: 'ignored', reason: 'unknown' };
}

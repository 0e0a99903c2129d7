import { cellKey } from './decisions.ts';
import { rowCells } from './names.ts';
import type { Origin } from './outcome.ts';
import { idOf, type Resolver } from './Resolver.ts';
import { emptyCell } from './sheet.ts';
import { type DecidedSheet, ofSheet, placeIn, type SheetRow } from './sheetRow.ts';

/** The figures of a sheet with a column per region and year, as rows of the package. */
export function* wideRows(decided: DecidedSheet, resolver: Resolver): Generator<SheetRow> {
  const { recognition, decision, tredeOf } = decided;
  const { sheet, key, rows } = recognition;
  const columns = recognition.columns.map(({ role }, index) => ({ role, index }));
  const read = columns.filter(({ index }) => !decision.leftOutColumns.includes(index));
  const columnOf = (field: string) =>
    read.find(({ role }) => role.kind === 'field' && role.field === field)?.index ?? -1;
  const [label, noteColumn, sourceColumn] = [columnOf('instrument'), columnOf('note'), columnOf('source')];
  const regionColumn = columnOf('region');
  const header = rows.findLastIndex(({ kind }) => kind === 'header');

  for (const [index, role] of rows.entries()) {
    if (role.kind !== 'part' && role.kind !== 'total' && role.kind !== 'unknown') continue;
    const name = decision.leftOutRows.includes(index) ? 'left-out' : resolver.id(role.name);
    if (name === 'left-out') continue;
    const cells = sheet.rows[index] ?? [];
    const rowId = idOf(name);
    const { instrument, trede } = rowId === null ? { instrument: '', trede: null } : rowCells(rowId);
    const rung = trede ?? (role.isTredeTyped ? String(role.trede) : (tredeOf.get(instrument) ?? ''));
    const note = cells[noteColumn]?.text ?? '';
    const sourceText = cells[sourceColumn]?.text ?? '';
    const source = sourceText === '' ? '' : idOf(resolver.idOfText('source', sourceText, null));
    const beside = { ...(note === '' ? {} : { note }), ...(source === null || source === '' ? {} : { source }) };

    for (const { role: head, index: column } of read) {
      if (head.kind !== 'figures') continue;
      const regionKey = head.region ?? role.region;
      const named = regionKey === null ? null : resolver.id(regionKey);
      const counted = head.measure === null ? null : resolver.id(head.measure);
      if (named === 'left-out' || counted === 'left-out') continue;
      const region = named === null ? ofSheet('region', decided, resolver) : idOf(named);
      const measure = counted === null ? decision.measure : idOf(counted);
      const year = head.year === null ? ofSheet('year', decided, resolver) : String(head.year);
      const place = placeIn(sheet, index, column);
      const address = { year: year ?? '', region: region ?? '', trede: rung, instrument, measure: measure ?? '' };
      // What is not decided yet is told as it is written.
      const about = {
        ...address,
        instrument: rowId === null ? (cells[label]?.text ?? '') : instrument,
        region: region ?? resolver.textOf(regionKey),
      };
      const figure = resolver.figure(cells[column] ?? emptyCell, place, { key, decision }, about);
      if (typeof figure === 'string' || [rowId, region, measure, year, source].includes(null)) continue;
      const [top, side] = [placeIn(sheet, header, column).cell, placeIn(sheet, index, label).cell];
      const origin: Origin = {
        file: sheet.file,
        sheet: sheet.name,
        cells: {
          year: top,
          region: head.region === null && regionColumn !== -1 ? placeIn(sheet, index, regionColumn).cell : top,
          measure: top,
          trede: side,
          instrument: side,
          value: place.cell,
          status: place.cell,
          ...(noteColumn === -1 ? {} : { note: placeIn(sheet, index, noteColumn).cell }),
          ...(sourceColumn === -1 ? {} : { source: placeIn(sheet, index, sourceColumn).cell }),
        },
      };
      yield {
        resource: 'observations',
        cells: { ...address, ...figure, ...beside },
        origin,
        place,
        key: cellKey(key, place.cell),
        isOwnRow: false,
        sheet: key,
      };
    }
  }
}

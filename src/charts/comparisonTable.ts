import type { ComparedCell, ComparedInstrument, Comparison } from '#domain/comparison.ts';
import type { Unit } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import type { NumberCell, TableCell } from '#text/tableCell.ts';
import { nameCell, numberCell, statusOf, tableRow } from '#text/tableCells.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { basisName, columnName, comparisonTitle, yearsOf } from './comparisonWords.ts';
import { differenceCells, figuresOf, valueCell } from './unitValueCells.ts';

/** The table of a comparison: the words on screen and, typed, what files carry of them. One region and year is a row per instrument; more are a row for each. */
export function comparisonTable(compared: Comparison, text: Text): TableModel {
  const first = compared.columns[0]?.scope;
  if (first === undefined) return { caption: '', columns: [], rows: [] };
  const caption = `${comparisonTitle(first, text)}, ${text.formats.list(yearsOf(compared).map(String))}`;
  const isLong = compared.columns.filter(({ isReference }) => !isReference).length > 1;
  return { caption, ...(isLong ? longTable(compared, first.unit, text) : wideTable(compared, first.unit, text)) };
}

/** A row per instrument, a column for the region and one for the reference; differences are those of the region. */
function wideTable(compared: Comparison, unit: Unit, text: Text): Omit<TableModel, 'caption'> {
  const differences = differenceColumns(compared, unit, text);
  return {
    columns: [
      { key: 'instrument', header: text.bars.instrument, numeric: false },
      ...compared.columns.map((column, index) => ({
        key: column.isReference ? 'reference' : `${column.region.id}-${index}`,
        header: valueHeader(column.region.name, compared, text),
        numeric: true,
      })),
      ...differences,
    ],
    rows: compared.instruments.map(({ instrument, cells }) =>
      tableRow(instrument.id, [
        nameCell(instrument.name, instrument.id),
        ...cells.map((cell) => valueCell(cell, cell.column.scope, text)),
        ...(differences.length === 0 ? [] : cells.slice(0, 1).flatMap((cell) => differencesOf(cell, unit, text))),
      ]),
    ),
  };
}

function longTable(compared: Comparison, unit: Unit, text: Text): Omit<TableModel, 'caption'> {
  const differences = differenceColumns(compared, unit, text);
  const { columns } = text.trends;
  const rowOf = ({ instrument }: ComparedInstrument, cell: ComparedCell): TableCell[] => [
    nameCell(instrument.name, instrument.id),
    nameCell(cell.column.region.name, cell.column.region.id),
    numberCell(String(cell.column.year), cell.column.year, 'year', 'A'),
    valueCell(cell, cell.column.scope, text),
    ...(differences.length === 0 ? [] : differencesOf(cell, unit, text)),
  ];
  return {
    columns: [
      { key: 'instrument', header: text.bars.instrument, numeric: false },
      { key: 'region', header: columns.region, numeric: false },
      { key: 'year', header: columns.year, numeric: true },
      { key: 'value', header: valueHeader(null, compared, text), numeric: true },
      ...differences,
    ],
    rows: compared.instruments.flatMap((one) =>
      one.cells.map((cell) =>
        tableRow(`${one.instrument.id}-${cell.column.region.id}-${cell.column.year}`, rowOf(one, cell)),
      ),
    ),
  };
}

/** Westhoek; Westhoek, per 1.000 inwoners… Without a region: Aantal. */
function valueHeader(region: string | null, { columns }: Comparison, text: Text): string {
  const scope = columns[0]?.scope;
  if (scope === undefined) return '';
  const { unit, age, reference } = scope;
  if (region === null) return text.comparison.valueIn(text.units.unit(unit, age));
  if (unit === 'per1000') return text.units.columns.per1000(region, age);
  return unit === 'index' && reference !== null ? text.units.columns.index(region, reference.name, age) : region;
}

function differenceColumns(compared: Comparison, unit: Unit, text: Text): TableModel['columns'] {
  const { basis, instruments, columns } = compared;
  const isAlone = instruments.every(({ cells }) => cells.every(({ difference }) => difference.kind === 'basis'));
  if (basis === null || isAlone || (instruments.length === 1 && basis.kind === 'instrument')) return [];
  const name = basisName(basis);
  const age = columns[0]?.scope.age ?? '18-64';
  if (unit === 'aandeel') return [{ key: 'points', header: text.bars.differencePointsTo(name), numeric: true }];
  const header = unit === 'aantal' ? text.bars.differenceTo(name) : text.units.columns.difference(name, unit, age);
  return [
    { key: 'difference', header, numeric: true },
    { key: 'percent', header: text.comparison.percentTo(name), numeric: true },
  ];
}

/** The difference of a cell to its basis. */
function differencesOf(cell: ComparedCell, unit: Unit, text: Text): NumberCell[] {
  const made = [cell, ...(cell.basis === null ? [] : [cell.basis])].flatMap((one) => figuresOf(one, unit));
  return differenceCells(cell.difference, unit, statusOf(made), text);
}

/** The column's name in front of its words, for whoever hears one cell at a time. */
export function spokenCell(one: ComparedInstrument, cell: ComparedCell, words: string, compared: Comparison): string {
  return `${one.instrument.name}; ${columnName(cell.column, compared)} ${words}`;
}

import type { Figure } from '#domain/figure.ts';
import type { InUnit, UnitScope } from '#domain/units.ts';
import type { Text } from './nl.ts';
import type { NumberCell } from './tableCell.ts';
import { measuredCell } from './tableCells.ts';

interface Column {
  key: string;
  header: string;
  numeric: boolean;
}

/** The columns of a unit that is not a count or a share: those stand in columns of their own. */
export function unitColumns({ unit, age, region, reference }: UnitScope, text: Text): Column[] {
  const { columns } = text.units;
  if (unit === 'index' && reference !== null) {
    return [{ key: 'index', header: columns.index(region.name, reference.name, age), numeric: true }];
  }
  if (unit !== 'per1000') return [];
  return [
    { key: 'per1000', header: columns.per1000(region.name, age), numeric: true },
    ...(reference === null
      ? []
      : [{ key: 'referencePer1000', header: columns.per1000(reference.name, age), numeric: true }]),
  ];
}

/** The cells of those columns for one row. */
export function unitCells(
  row: InUnit<{ figure: Figure; referenceFigure: Figure }>,
  { unit, reference }: UnitScope,
  isBound: [boolean, boolean],
  text: Text,
): NumberCell[] {
  if (unit === 'index' && reference !== null) {
    return [measuredCell(row.own, [row.figure, row.referenceFigure], unit, text, isBound[0])];
  }
  if (unit !== 'per1000') return [];
  return [
    measuredCell(row.own, [row.figure], unit, text, isBound[0]),
    ...(reference === null ? [] : [measuredCell(row.ofReference, [row.referenceFigure], unit, text, isBound[1])]),
  ];
}

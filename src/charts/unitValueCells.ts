import type { Difference } from '#domain/comparisonBasis.ts';
import { isKnown, rowOfFigure, type Figure } from '#domain/figure.ts';
import type { Measured, Unit, UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import type { CellUnit, NumberCell } from '#text/tableCell.ts';
import { countCell, emptyCell, measuredCell, numberCell } from '#text/tableCells.ts';

/** A figure in a unit, and what it is a part of. */
export interface ValueInUnit {
  figure: Figure;
  referenceFigure: Figure;
  own: Measured;
}

const differenceUnits: Record<Unit, CellUnit> = {
  aantal: 'people',
  aandeel: 'points',
  per1000: 'per1000',
  index: 'index',
};

/** The figures that a value in this unit is made of. */
export function figuresOf({ figure, referenceFigure }: Omit<ValueInUnit, 'own'>, unit: Unit): Figure[] {
  return unit === 'aandeel' || unit === 'index' ? [figure, referenceFigure] : [figure];
}

/** The value with the counts that it was made of. */
export function valueCell(value: ValueInUnit, { unit, inhabitants }: UnitScope, text: Text): NumberCell {
  const { figure, referenceFigure, own } = value;
  if (unit === 'aantal') return countCell(figure, text);
  const measured = measuredCell(own, figuresOf(value, unit), unit, text);
  if (own.value === null || !isKnown(figure)) return withKnownCount(measured, value, unit, text);
  const part = rowOfFigure(figure);
  if (unit === 'per1000') {
    if (inhabitants === null) return measured;
    const words = text.units.withCount(measured.words, figure.count);
    return { ...measured, words, of: { part: figure.count, whole: inhabitants.count }, ofRows: { part, whole: null } };
  }
  if (!isKnown(referenceFigure)) return measured;
  const words = text.units.withShare(text.units.value(unit, own.value), figure.count, referenceFigure.count);
  const of = { part: figure.count, whole: referenceFigure.count };
  return { ...measured, words, of, ofRows: { part, whole: rowOfFigure(referenceFigure) } };
}

/** Without a value: the one of its two counts that is known all the same, as the bars say it; else the row that says why. */
function withKnownCount(
  measured: NumberCell,
  { figure, referenceFigure }: ValueInUnit,
  unit: Unit,
  text: Text,
): NumberCell {
  const row = rowOfFigure(figure);
  if (isKnown(figure)) {
    const words = text.units.withCount(measured.words, figure.count);
    return { ...measured, words, of: { part: figure.count, whole: null }, ofRows: { part: row, whole: null } };
  }
  if (unit === 'per1000' || !isKnown(referenceFigure)) return row === null ? measured : { ...measured, row };
  const words = `${measured.words} (${text.bars.unknownOf(referenceFigure.count)})`;
  const whole = rowOfFigure(referenceFigure);
  return { ...measured, words, of: { part: null, whole: referenceFigure.count }, ofRows: { part: null, whole } };
}

/** The difference in the unit and, but for shares, in percent; of the status of what it is made of. */
export function differenceCells(
  difference: Difference,
  unit: Unit,
  status: NumberCell['status'],
  text: Text,
): NumberCell[] {
  const amountUnit = differenceUnits[unit];
  const cellUnits: CellUnit[] = unit === 'aandeel' ? [amountUnit] : [amountUnit, 'share'];
  if (difference.kind === 'basis') return cellUnits.map((cellUnit) => emptyCell(text.bars.basis, cellUnit));
  if (difference.kind === 'broken') return cellUnits.map((cellUnit) => emptyCell(text.trends.notComparable, cellUnit));
  if (difference.kind === 'none') return cellUnits.map((cellUnit) => numberCell('', null, cellUnit, status));
  const { amount, part } = difference;
  const amountCell = numberCell(text.units.difference(unit, amount), amount, amountUnit, status);
  if (unit === 'aandeel') return [amountCell];
  return [
    amountCell,
    part === null ? emptyCell('', 'share') : numberCell(text.trends.percent(part), part, 'share', status),
  ];
}

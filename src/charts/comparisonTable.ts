import type { ComparedInUnit } from '#domain/comparison.ts';
import type { Figure } from '#domain/figure.ts';
import type { InstrumentRow } from '#domain/instruments.ts';
import type { InUnit, Measured, Unit, UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import type { CellUnit, NumberCell } from '#text/tableCell.ts';
import type { TableModel } from '#ui/FigureTable.tsx';
import { countCell, emptyCell, measuredCell, nameCell, numberCell, statusOf, tableRow } from '#text/tableCells.ts';
import type { ComparisonBarsProps } from './ComparisonBars.tsx';

/** What is compared, in which unit. */
export function comparisonTitle({ unit, age, reference }: UnitScope, text: Text): string {
  if (unit === 'aandeel' && reference !== null) return text.bars.compareShareTitle(reference.name);
  if (unit === 'per1000') return text.units.titles.per1000(text.bars.compareTitle, age);
  return unit === 'index' && reference !== null
    ? text.units.titles.index(text.bars.compareTitle, reference.name)
    : text.bars.compareTitle;
}

/** Whether the reference has bars and a column of its own: not in focus, and not what everything is divided by. */
export function isReferenceShown({ unit, reference }: UnitScope, scopes: readonly UnitScope[]): boolean {
  return (unit === 'aantal' || unit === 'per1000') && !scopes.some(({ region }) => region === reference);
}

const differenceUnits: Record<Unit, CellUnit> = {
  aantal: 'people',
  aandeel: 'points',
  per1000: 'per1000',
  index: 'index',
};

/** The table of a comparison: the words on screen and, typed, what files carry of them. */
export function comparisonTable(
  { compared, scopes }: Pick<ComparisonBarsProps, 'compared' | 'scopes'>,
  first: UnitScope,
  text: Text,
): TableModel {
  const { unit, age, reference, year } = first;
  const basis = compared[0]?.instrument.name ?? '';
  const hasDifference = compared.length > 1;
  const hasReference = reference !== null && isReferenceShown(first, scopes);
  const hasPoints = unit === 'aantal' && reference !== null && hasDifference;
  return {
    caption: `${comparisonTitle(first, text)}, ${year}`,
    columns: [
      { key: 'instrument', header: text.bars.instrument, numeric: false },
      ...scopes.map(({ region }) => ({ key: region.id, header: columnOf(region.name, first, text), numeric: true })),
      ...(hasReference ? [{ key: 'reference', header: columnOf(reference.name, first, text), numeric: true }] : []),
      ...(!hasDifference
        ? []
        : [
            unit === 'aandeel'
              ? { key: 'points', header: text.bars.differencePointsTo(basis), numeric: true }
              : {
                  key: 'difference',
                  header:
                    unit === 'aantal' ? text.bars.differenceTo(basis) : text.units.columns.difference(basis, unit, age),
                  numeric: true,
                },
          ]),
      ...(hasPoints ? [{ key: 'points', header: text.bars.differencePointsTo(basis), numeric: true }] : []),
    ],
    rows: compared.map((one) => {
      const [row] = one.rows;
      return tableRow(one.instrument.id, [
        nameCell(one.instrument.name, one.instrument.id),
        ...one.rows.map((own, index) => valueCell(own, scopes[index] ?? first, text)),
        ...(!hasReference || row === undefined ? [] : [referenceCell(row, first, text)]),
        ...(hasDifference ? [differenceCell(one, compared[0], unit, text)] : []),
        ...(hasPoints ? [pointsCell(one, compared[0], text)] : []),
      ]);
    }),
  };
}

function columnOf(region: string, { unit, age, reference }: UnitScope, text: Text): string {
  if (unit === 'per1000') return text.units.columns.per1000(region, age);
  return unit === 'index' && reference !== null ? text.units.columns.index(region, reference.name, age) : region;
}

/** The value with the counts that it was made of. */
function valueCell(row: InUnit<InstrumentRow>, { unit, inhabitants }: UnitScope, text: Text): NumberCell {
  const { figure, referenceFigure, own } = row;
  if (unit === 'aantal') return countCell(figure, text);
  if (unit === 'per1000') return rateCell(own, figure, inhabitants?.count ?? null, text);
  const cell = measuredCell(own, [figure, referenceFigure], unit, text);
  if (own.value === null || figure.count === null || referenceFigure.count === null) return cell;
  const words = text.units.value(unit, own.value);
  return {
    ...cell,
    words: text.units.withShare(words, figure.count, referenceFigure.count),
    of: { part: figure.count, whole: referenceFigure.count },
  };
}

function referenceCell(row: InUnit<InstrumentRow>, { unit, referenceInhabitants }: UnitScope, text: Text): NumberCell {
  if (unit === 'aantal') return countCell(row.referenceFigure, text);
  return rateCell(row.ofReference, row.referenceFigure, referenceInhabitants?.count ?? null, text);
}

function rateCell(rate: Measured, figure: Figure, inhabitants: number | null, text: Text): NumberCell {
  const cell = measuredCell(rate, [figure], 'per1000', text);
  if (rate.value === null || figure.count === null || inhabitants === null) return cell;
  return {
    ...cell,
    words: text.units.withCount(cell.words, figure.count),
    of: { part: figure.count, whole: inhabitants },
  };
}

function differenceCell(one: ComparedInUnit, basis: ComparedInUnit | undefined, unit: Unit, text: Text): NumberCell {
  if (one.isBasis) return emptyCell(text.bars.basis, differenceUnits[unit]);
  const { difference } = one;
  const words = difference === null ? '' : text.units.difference(unit, difference);
  const figures = figuresOf([one, basis], unit === 'aandeel' || unit === 'index');
  return numberCell(words, difference, differenceUnits[unit], statusOf(figures));
}

function pointsCell(one: ComparedInUnit, basis: ComparedInUnit | undefined, text: Text): NumberCell {
  if (one.isBasis) return emptyCell(text.bars.basis, 'points');
  const { shareDifference: difference } = one;
  const words = difference === null ? '' : text.formats.pointDifference(difference);
  return numberCell(words, difference, 'points', statusOf(figuresOf([one, basis], true)));
}

/** The figures of the first region that a difference is made of. */
function figuresOf(compared: readonly (ComparedInUnit | undefined)[], withReference: boolean): Figure[] {
  return compared.flatMap((one) => {
    const row = one?.rows[0];
    if (row === undefined) return [];
    return withReference ? [row.figure, row.referenceFigure] : [row.figure];
  });
}

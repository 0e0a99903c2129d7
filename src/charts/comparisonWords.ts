import type { ComparedCell, Comparison, ComparisonColumn } from '#domain/comparison.ts';
import type { Basis, Difference } from '#domain/comparisonBasis.ts';
import { isKnown, type Figure } from '#domain/figure.ts';
import type { Unit, UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import { figureCell } from '#text/tableCells.ts';
import { withoutValue } from './unitCells.ts';

/** What is compared, in which unit. */
export function comparisonTitle({ unit, age, reference }: UnitScope, text: Text): string {
  if (unit === 'aandeel' && reference !== null) return text.bars.compareShareTitle(reference.name);
  if (unit === 'per1000') return text.units.titles.per1000(text.bars.compareTitle, age);
  return unit === 'index' && reference !== null
    ? text.units.titles.index(text.bars.compareTitle, reference.name)
    : text.bars.compareTitle;
}

/** The years of the columns, each once. */
export function yearsOf({ columns }: Comparison): number[] {
  return [...new Set(columns.map(({ year }) => year))];
}

/** A column beside the others: what they have in common is left out. */
export function columnName({ region, year }: ComparisonColumn, compared: Comparison): string {
  const hasYears = yearsOf(compared).length > 1;
  if (!hasYears) return region.name;
  return compared.columns.every((column) => column.region === region) ? String(year) : `${region.name} ${year}`;
}

export function basisName(basis: Basis): string {
  switch (basis.kind) {
    case 'instrument':
      return basis.instrument.name;
    case 'region':
      return basis.region.name;
    case 'year':
      return String(basis.year);
  }
}

/** −27.386 (−85,3%); −7,2 procentpunt; niet vergelijkbaar; '' where there is nothing to say. */
export function differenceWords(difference: Difference, unit: Unit, text: Text): string {
  if (difference.kind === 'basis') return text.bars.basis;
  if (difference.kind === 'broken') return text.trends.notComparable;
  if (difference.kind === 'none') return '';
  const words = text.units.difference(unit, difference.amount);
  if (unit === 'aandeel') return text.bars.points(words);
  return difference.part === null ? words : text.comparison.withPercent(words, text.trends.percent(difference.part));
}

/** Softer, beside the value: the counts that it was made of, or why there is none. */
export function detailOf(cell: ComparedCell, text: Text): string {
  const { own, figure, referenceFigure, column } = cell;
  const { unit } = column.scope;
  if (unit === 'aantal') return '';
  if (own.value === null && isKnown(figure)) return withoutValue(own, figure, text);
  if (unit === 'per1000') return countDetail(figure, text);
  if (!isKnown(referenceFigure)) return '';
  return isKnown(figure)
    ? text.bars.partOfWhole(figure.count, referenceFigure.count)
    : text.bars.unknownOf(referenceFigure.count);
}

function countDetail(figure: Figure, text: Text): string {
  return isKnown(figure) ? figureCell(figure, text) : '';
}

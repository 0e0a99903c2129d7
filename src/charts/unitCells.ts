import type { Figure } from '#domain/figure.ts';
import { isKnown } from '#domain/figure.ts';
import type { Measured, Unit, UnitScope } from '#domain/units.ts';
import type { Text } from '#text/nl.ts';
import type { FigureSource } from '#ui/FigureCaption.tsx';

/** As it stands at a mark: the plot itself adds that a count is estimated or provisional. */
export function measuredMark(measured: Measured, figure: Figure, unit: Unit, text: Text): string {
  if (measured.value !== null) return text.units.value(unit, measured.value);
  return isKnown(figure) ? '–' : text.terms.statusShort[figure.status];
}

/** Beside a figure whose value is not known though its count is: the count, and why. */
export function withoutValue(measured: Measured, figure: Figure, text: Text): string {
  return measured.reason === null || !isKnown(figure)
    ? ''
    : text.units.withoutValue(text.formats.count(figure.count), text.units.noValue(measured.reason));
}

function denominators({ unit, inhabitants, referenceInhabitants }: UnitScope) {
  if (unit !== 'per1000' && unit !== 'index') return [];
  return [inhabitants, referenceInhabitants].filter((population) => population !== null);
}

/** What closes the source line: the unit with its denominator, and how many inhabitants that is. */
export function unitNotes(scopes: readonly UnitScope[], people: string, text: Text): string[] {
  const [scope] = scopes;
  if (scope === undefined || scope.unit === 'aantal' || scope.unit === 'aandeel') return [people];
  const populations = [...new Set(scopes.flatMap(denominators))];
  const years = [...new Set(populations.map(({ year }) => year))];
  const countedIn = (year: number) =>
    populations
      .filter((population) => population.year === year)
      .map(({ region, count }) => ({ region: region.name, count }));
  return [
    text.units.unit(scope.unit, scope.age),
    ...years.map((year) => text.units.inhabitants(scope.age, year, countedIn(year))),
  ];
}

/** Where the inhabitants come from, without what is among `sources` already. */
export function unitSources(
  scopes: readonly UnitScope[],
  sources: readonly FigureSource[],
  text: Text,
): readonly FigureSource[] {
  const labels = new Map(sources.map((source) => [source.label, source]));
  for (const { source } of scopes.flatMap(denominators)) {
    const label = text.bars.source(source.publisher, source.title);
    if (!labels.has(label)) labels.set(label, { label, href: source.address });
  }
  return [...labels.values()];
}

/** What to bear in mind with figures per inhabitant. */
export function unitCaveats({ unit }: UnitScope, text: Text): string[] {
  return unit === 'per1000' || unit === 'index' ? [text.units.homeAndWork] : [];
}

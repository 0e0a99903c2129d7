import type { AgeGroup, Edition, Population, Region } from './edition.ts';
import { isKnown, type Figure } from './figure.ts';
import type { RowMeasure } from './instruments.ts';

/**
 * `aandeel`: part of the reference; `per1000`: people per 1,000 inhabitants; `index`: share of the reference's people
 * against share of its inhabitants, 100 = equal.
 */
export const units = ['aantal', 'aandeel', 'per1000', 'index'] as const;
export type Unit = (typeof units)[number];

/** Why a figure has no value in a unit. */
export type NoValue =
  /** The count itself is not known. */
  | { kind: 'count-unknown'; region: Region; status: 'O' | 'Q' | 'M' | 'absent' }
  | { kind: 'no-reference' }
  /** A part of nobody is no part. */
  | { kind: 'nobody'; region: Region }
  | { kind: 'no-population'; region: Region; year: number; age: AgeGroup };

/** A figure in a unit (a share is 0-1), or why it has no value. Never a value of another unit in its place. */
export type Measured = { value: number; reason: null } | { value: null; reason: NoValue };

/** A unit with what it divides by, in one year. */
interface Denominators {
  unit: Unit;
  age: AgeGroup;
  year: number;
  region: Region;
  reference: Region | null;
  inhabitants: Population | null;
  referenceInhabitants: Population | null;
}

/** A unit, what it divides by, and what can be said of it whatever the figure. */
export interface UnitScope extends Denominators {
  /** Why nothing has a value in this unit here; null where something may. */
  unavailable: NoValue | null;
  /** The region's part of the reference's inhabitants, 0-1. */
  inhabitantsShare: Measured;
}

function none(reason: NoValue): Measured {
  return { value: null, reason };
}

/** The inhabitants of a region, or null where the edition does not have them. */
function populationAt(edition: Edition, region: Region, year: number, age: AgeGroup): Population | null {
  return (
    edition.populations.find(
      (population) => population.region === region && population.year === year && population.age === age,
    ) ?? null
  );
}

/** Gathers what a unit divides by. */
export function unitScope(
  edition: Edition,
  scope: { region: Region; reference: Region | null; year: number },
  unit: Unit,
  age: AgeGroup,
): UnitScope {
  const { region, reference, year } = scope;
  const denominators: Denominators = {
    unit,
    age,
    year,
    region,
    reference,
    inhabitants: populationAt(edition, region, year, age),
    referenceInhabitants: reference === null ? null : populationAt(edition, reference, year, age),
  };
  return {
    ...denominators,
    unavailable: whyUnavailable(denominators),
    inhabitantsShare: inhabitantsShare(denominators),
  };
}

/** What rows are ordered by so that they are in the order of the unit's own values. */
export function orderOf(unit: Unit): RowMeasure {
  return unit === 'aandeel' || unit === 'index' ? 'share' : 'count';
}

/** People per 1,000 inhabitants: 48.3. */
function per1000(figure: Figure, region: Region, inhabitants: Population | null, scope: UnitScope): Measured {
  if (!isKnown(figure)) return none({ kind: 'count-unknown', region, status: figure.status });
  if (inhabitants === null) return none({ kind: 'no-population', region, year: scope.year, age: scope.age });
  return inhabitants.count === 0
    ? none({ kind: 'nobody', region })
    : { value: (figure.count / inhabitants.count) * 1000, reason: null };
}

/** Part of the reference, 0-1. */
function aandeel(figure: Figure, referenceFigure: Figure, { region, reference }: UnitScope): Measured {
  if (reference === null) return none({ kind: 'no-reference' });
  if (!isKnown(figure)) return none({ kind: 'count-unknown', region, status: figure.status });
  if (!isKnown(referenceFigure)) {
    return none({ kind: 'count-unknown', region: reference, status: referenceFigure.status });
  }
  return referenceFigure.count === 0
    ? none({ kind: 'nobody', region: reference })
    : { value: figure.count / referenceFigure.count, reason: null };
}

/** Share of the reference's people against share of its inhabitants, 100 = equal. */
function index(figure: Figure, referenceFigure: Figure, scope: UnitScope): Measured {
  const people = aandeel(figure, referenceFigure, scope);
  if (people.value === null) return people;
  const inhabitants = scope.inhabitantsShare;
  return inhabitants.value === null ? inhabitants : { value: (people.value / inhabitants.value) * 100, reason: null };
}

/** The region's part of the reference's inhabitants, 0-1. */
function inhabitantsShare({ region, reference, year, age, ...scope }: Denominators): Measured {
  if (reference === null) return none({ kind: 'no-reference' });
  if (scope.inhabitants === null) return none({ kind: 'no-population', region, year, age });
  if (scope.referenceInhabitants === null) return none({ kind: 'no-population', region: reference, year, age });
  if (scope.inhabitants.count === 0) return none({ kind: 'nobody', region });
  if (scope.referenceInhabitants.count === 0) return none({ kind: 'nobody', region: reference });
  return { value: scope.inhabitants.count / scope.referenceInhabitants.count, reason: null };
}

/** A figure of the region in focus, in the unit of the scope. */
export function inUnit(figure: Figure, referenceFigure: Figure, scope: UnitScope): Measured {
  switch (scope.unit) {
    case 'aantal':
      return isKnown(figure)
        ? { value: figure.count, reason: null }
        : none({ kind: 'count-unknown', region: scope.region, status: figure.status });
    case 'aandeel':
      return aandeel(figure, referenceFigure, scope);
    case 'per1000':
      return per1000(figure, scope.region, scope.inhabitants, scope);
    case 'index':
      return index(figure, referenceFigure, scope);
  }
}

/** The same figure of the reference itself; its share of itself and its index to itself say nothing. */
export function referenceInUnit(referenceFigure: Figure, scope: UnitScope): Measured {
  const { unit, reference, referenceInhabitants } = scope;
  if (reference === null || unit === 'aandeel' || unit === 'index') return none({ kind: 'no-reference' });
  if (unit === 'per1000') return per1000(referenceFigure, reference, referenceInhabitants, scope);
  return isKnown(referenceFigure)
    ? { value: referenceFigure.count, reason: null }
    : none({ kind: 'count-unknown', region: reference, status: referenceFigure.status });
}

/** Why nothing can be shown in the unit of the scope, whatever the figure; null when it can. */
function whyUnavailable(scope: Denominators): NoValue | null {
  const { unit, region, reference, inhabitants, year, age } = scope;
  switch (unit) {
    case 'aantal':
      return null;
    case 'aandeel':
      return reference === null ? { kind: 'no-reference' } : null;
    case 'per1000':
      return inhabitants === null ? { kind: 'no-population', region, year, age } : null;
    case 'index':
      return inhabitantsShare(scope).reason;
  }
}

/** A row with its figures in a unit. */
export type InUnit<Row> = Row & { own: Measured; ofReference: Measured };

/** Rows with their figures in the unit of the scope; their order stays. */
export function rowsInUnit<Row extends { figure: Figure; referenceFigure: Figure }>(
  rows: readonly Row[],
  scope: UnitScope,
): InUnit<Row>[] {
  return rows.map((row) => ({
    ...row,
    own: inUnit(row.figure, row.referenceFigure, scope),
    ofReference: referenceInUnit(row.referenceFigure, scope),
  }));
}

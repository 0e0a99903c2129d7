import { differenceOf, type Difference } from './comparisonBasis.ts';
import type { AgeGroup, Edition, Instrument, Measure, Observation, Region, SeriesBreak, Trede } from './edition.ts';
import { absentFigure, isKnown, type Figure } from './figure.ts';
import { instrumentsIn } from './instruments.ts';
import { breaksIn, observationAt } from './lookup.ts';
import { inUnit, unitScope, type Measured, type Unit, type UnitScope } from './units.ts';

export interface StockPoint {
  year: number;
  figure: Figure;
  observation: Observation | null;
  /** Of the reference, where the unit divides by it; else absent. */
  referenceFigure: Figure;
  referenceObservation: Observation | null;
  /** The unit in this region and year. */
  scope: UnitScope;
  own: Measured;
  /** To the year before it in the series. */
  change: Difference;
}

/** A rung's published total, or an instrument, over some years, in one unit, in regions beside each other. */
export interface StockTrend {
  trede: Trede;
  /** Null: the rung's published total. */
  instrument: Instrument | null;
  /** Oldest first. */
  years: readonly number[];
  /** Changes in how it was counted between the first and the last of these years, in any of the regions. */
  breaks: readonly SeriesBreak[];
  /** The region and, where it has a value of its own in the unit, the reference. */
  series: readonly {
    region: Region;
    points: readonly StockPoint[];
    /** The points that a line may join: neighbours with a value, with no break between them. */
    runs: readonly (readonly StockPoint[])[];
  }[];
}

interface TrendScope {
  trede: Trede;
  measure: Measure;
  region: Region;
  reference: Region | null;
  years: readonly number[];
  unit: Unit;
  age: AgeGroup;
}

interface BreakScope {
  trede: Trede;
  regions: readonly Region[];
  years: readonly number[];
}

/** The changes in how a rung or an instrument was counted in any of these regions between the first and the last of these years. */
export function breaksBetween(
  edition: Edition,
  { trede, regions, years }: BreakScope,
  instrument: Instrument | null,
): SeriesBreak[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  // A change in one instrument changes the total of its rung too.
  return edition.breaks.filter(
    (one) =>
      one.year > first &&
      one.year <= last &&
      regions.some((region) => breaksIn(one, region)) &&
      (one.trede === null || one.trede === trede) &&
      (one.instrument === null || instrument === null || one.instrument === instrument),
  );
}

function changeOf(earlier: StockPoint | undefined, own: Measured, isBroken: boolean, unit: Unit): Difference {
  if (earlier === undefined || own.value === null || earlier.own.value === null) return { kind: 'none' };
  return isBroken ? { kind: 'broken' } : differenceOf(own, earlier.own, unit === 'aandeel');
}

/** The runs that a line may join. */
function runsOf(points: readonly StockPoint[]): StockPoint[][] {
  const runs: StockPoint[][] = [];
  for (const point of points) {
    if (point.own.value === null) continue;
    const run = runs.at(-1);
    if (run === undefined || point.change.kind !== 'known') runs.push([point]);
    else run.push(point);
  }
  return runs;
}

function trendOf(edition: Edition, scope: TrendScope, instrument: Instrument | null): StockTrend {
  const { trede, measure, region: focus, reference: whole, years, unit, age } = scope;
  const isOfReference = unit === 'aandeel' || unit === 'index';
  const regions = whole === null ? [focus] : [focus, whole];
  const breaks = breaksBetween(edition, { trede, regions, years }, instrument);
  const series = (isOfReference ? [focus] : regions).map((region) => {
    const reference = isOfReference ? whole : null;
    const points: StockPoint[] = [];
    for (const year of years) {
      const address = { year, trede, instrument, measure };
      const observation = observationAt(edition, { ...address, region });
      const referenceObservation =
        reference === null ? null : observationAt(edition, { ...address, region: reference });
      const figure = observation?.figure ?? absentFigure;
      const referenceFigure = referenceObservation?.figure ?? absentFigure;
      const inThisYear = unitScope(edition, { region, reference, year }, unit, age);
      const own = inUnit(figure, referenceFigure, inThisYear);
      const earlier = points.at(-1);
      // A part of a whole that was counted differently is not comparable either.
      const isBroken = breaks.some(
        (one) =>
          (breaksIn(one, region) || (reference !== null && breaksIn(one, reference))) &&
          earlier !== undefined &&
          one.year > earlier.year &&
          one.year <= year,
      );
      const change = changeOf(earlier, own, isBroken, unit);
      points.push({ year, figure, observation, referenceFigure, referenceObservation, scope: inThisYear, own, change });
    }
    return { region, points, runs: runsOf(points) };
  });
  return { trede, instrument, years, breaks, series };
}

/**
 * A rung and its instruments over these years: its published total first, then each instrument of these policy domains
 * that has two counts in one region. Empty for fewer than two years.
 */
export function stockTrends(edition: Edition, scope: TrendScope, domains: readonly string[] | null): StockTrend[] {
  const years = [...new Set(scope.years)].toSorted((one, other) => one - other);
  if (years.length < 2) return [];
  return [null, ...instrumentsIn(edition, domains, scope.trede)]
    .map((instrument) => trendOf(edition, { ...scope, years }, instrument))
    .filter(({ instrument, series }) => {
      const counts = series.map(({ points }) => points.filter(({ figure }) => isKnown(figure)).length);
      return Math.max(...counts) >= (instrument === null ? 1 : 2);
    });
}

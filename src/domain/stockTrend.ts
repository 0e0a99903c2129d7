import type { Edition, Instrument, Measure, Observation, Region, SeriesBreak, Trede } from './edition.ts';
import { absentFigure, isKnown, type Figure } from './figure.ts';
import { instrumentsIn } from './instruments.ts';
import { breaksIn, observationAt } from './lookup.ts';

/** How a count differs from the one of the year before it in the series. */
export type Change =
  /** `share` is the difference as a part of the earlier count, 0-1; null where that is 0. */
  | { kind: 'known'; count: number; share: number | null }
  /** Something changed in how people were counted: no difference may be taken. */
  | { kind: 'broken' }
  /** One of the two counts is not known, or there is no year before. */
  | { kind: 'none' };

export interface StockPoint {
  year: number;
  figure: Figure;
  observation: Observation | null;
  change: Change;
}

/** A rung's published total, or an instrument, over some years in regions beside each other. */
export interface StockTrend {
  trede: Trede;
  /** Null: the rung's published total. */
  instrument: Instrument | null;
  /** Oldest first. */
  years: readonly number[];
  /** Changes in how it was counted between the first and the last of these years, in any of the regions. */
  breaks: readonly SeriesBreak[];
  series: readonly {
    region: Region;
    points: readonly StockPoint[];
    /** The points that a line may join: neighbours that are known, with no break between them. */
    runs: readonly (readonly StockPoint[])[];
  }[];
}

interface TrendScope {
  trede: Trede;
  measure: Measure;
  regions: readonly Region[];
  years: readonly number[];
}

/** The changes in how a rung or an instrument was counted in any of these regions between the first and the last of these years. */
export function breaksBetween(
  edition: Edition,
  { trede, regions, years }: Omit<TrendScope, 'measure'>,
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

function changeOf(earlier: StockPoint | undefined, figure: Figure, isBroken: boolean): Change {
  if (earlier === undefined || !isKnown(figure) || !isKnown(earlier.figure)) return { kind: 'none' };
  if (isBroken) return { kind: 'broken' };
  const before = earlier.figure.count;
  const count = figure.count - before;
  return { kind: 'known', count, share: before === 0 ? null : count / before };
}

/** The runs that a line may join. */
function runsOf(points: readonly StockPoint[]): StockPoint[][] {
  const runs: StockPoint[][] = [];
  for (const point of points) {
    if (!isKnown(point.figure)) continue;
    const run = runs.at(-1);
    if (run === undefined || point.change.kind !== 'known') runs.push([point]);
    else run.push(point);
  }
  return runs;
}

function trendOf(edition: Edition, scope: TrendScope, instrument: Instrument | null) {
  const { trede, measure, regions, years } = scope;
  const breaks = breaksBetween(edition, scope, instrument);
  const series = regions.map((region) => {
    const points: StockPoint[] = [];
    for (const year of years) {
      const observation = observationAt(edition, { year, region, trede, instrument, measure });
      const figure = observation?.figure ?? absentFigure;
      const earlier = points.at(-1);
      const isBroken = breaks.some(
        (one) => breaksIn(one, region) && earlier !== undefined && one.year > earlier.year && one.year <= year,
      );
      points.push({ year, figure, observation, change: changeOf(earlier, figure, isBroken) });
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

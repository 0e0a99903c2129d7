import type { Edition, Flow, Region, SeriesBreak, Trede } from './edition.ts';
import { absentFigure, shareOf, type Figure } from './figure.ts';
import { breaksIn, observationAt, tredeOf } from './lookup.ts';
import { flowSteps } from './throughput.ts';

export interface TrendPoint {
  year: number;
  figure: Figure;
  /** More than 0 makes the figure a lower bound, and a rate of it nothing to compare. */
  missingParts: number;
  /** Of the rung that is left, in the same year. */
  participants: Figure;
  /** Per participant; null where either is unknown. */
  rate: number | null;
  flows: readonly Flow[];
}

/** One region's years of a step, oldest first, with a point for each year between the first and the last. */
interface TrendSeries {
  region: Region;
  points: readonly TrendPoint[];
}

/** One step up the ladder over the years, for regions beside each other. */
export interface StepTrend {
  from: Trede;
  to: Trede;
  years: readonly number[];
  /** Changes in how either of the two rungs was counted, within these years, in any of the regions. */
  breaks: readonly SeriesBreak[];
  series: readonly TrendSeries[];
}

function pointOf(edition: Edition, region: Region, year: number, from: Trede, to: Trede): TrendPoint {
  const flows = edition.flows.filter(
    (flow) =>
      flow.region === region && flow.year === year && flow.from === from && flow.to === to && flow.coverage === '',
  );
  const [step] = flowSteps(flows);
  const participants =
    observationAt(edition, { year, region, trede: from, instrument: null, measure: 'deelnemers' })?.figure ??
    absentFigure;
  const { figure, missingParts } = step ?? { figure: absentFigure, missingParts: 0 };
  return {
    year,
    figure,
    missingParts,
    participants,
    rate: missingParts > 0 ? null : shareOf(figure, participants),
    flows: step?.flows ?? [],
  };
}

/**
 * Throughput per 100 on the rung that is left, step by step over the years. Only counts of everyone: those of some
 * organisations have no participants to be held against. A step stands there when a region has two years of it.
 */
export function throughputTrends(edition: Edition, regions: readonly Region[]): StepTrend[] {
  const ofEveryone = edition.flows.filter((flow) => flow.coverage === '' && regions.includes(flow.region));
  const known = [...new Set(ofEveryone.map((flow) => flow.year))].toSorted((one, other) => one - other);
  const [first = 0] = known;
  const years = Array.from({ length: (known.at(-1) ?? first - 1) - first + 1 }, (_, index) => first + index);
  return ([1, 2, 3, 4, 5] as const)
    .map((number) => {
      const [from, to] = [
        tredeOf(edition, number),
        tredeOf(edition, number === 5 ? 6 : ((number + 1) as 2 | 3 | 4 | 5)),
      ];
      return {
        from,
        to,
        years,
        breaks: edition.breaks.filter(
          (one) =>
            regions.some((region) => breaksIn(one, region)) &&
            one.year > first &&
            years.includes(one.year) &&
            (one.trede === null || one.trede === from || one.trede === to),
        ),
        series: regions.map((region) => ({
          region,
          points: years.map((year) => pointOf(edition, region, year, from, to)),
        })),
      };
    })
    .filter(({ series }) => series.some(({ points }) => points.filter(({ rate }) => rate !== null).length > 1));
}

/** The runs of years that a line may join: every year known, and no break in the series between them. */
export function joinedPoints(points: readonly TrendPoint[], breaks: readonly SeriesBreak[]): TrendPoint[][] {
  const runs: TrendPoint[][] = [];
  let run: TrendPoint[] = [];
  for (const point of points) {
    if (point.rate === null || breaks.some(({ year }) => year === point.year)) {
      runs.push(run);
      run = [];
    }
    if (point.rate !== null) run.push(point);
  }
  return [...runs, run].filter(({ length }) => length > 0);
}

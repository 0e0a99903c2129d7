import type { Edition, Measure, Observation, Region, Trede, TredeNumber } from './edition.ts';
import { absentFigure, isKnown, shareOf, type Figure } from './figure.ts';
import { observationAt } from './lookup.ts';

export interface Scope {
  year: number;
  measure: Measure;
  region: Region;
  /** The region compared against, or null for none. */
  reference: Region | null;
}

/** A rung's published total in the region in focus and in the reference. */
export interface RungRow {
  trede: Trede;
  figure: Figure;
  observation: Observation | null;
  referenceFigure: Figure;
  /** Part of the reference, 0-1, or null. */
  share: number | null;
  /** Whether the edition has a figure of this rung for any region, year or measure. */
  isCovered: boolean;
}

/** The published totals of the rungs, from 6 down to 1. */
export function rungRows(edition: Edition, scope: Scope): RungRow[] {
  const covered = new Set(edition.observations.map((observation) => observation.trede?.number));
  return edition.treden
    .toSorted((one, other) => other.number - one.number)
    .map((trede) => {
      const address = { year: scope.year, measure: scope.measure, trede, instrument: null };
      const observation = observationAt(edition, { ...address, region: scope.region });
      const reference =
        scope.reference === null ? null : observationAt(edition, { ...address, region: scope.reference });
      const figure = observation?.figure ?? absentFigure;
      const referenceFigure = reference?.figure ?? absentFigure;
      return {
        trede,
        figure,
        observation,
        referenceFigure,
        share: shareOf(figure, referenceFigure),
        isCovered: covered.has(trede.number),
      };
    });
}

/** Whether the figures per rung of a year are those of a poster, as the titles of their sources say. */
export function isPosterYear(edition: Edition, year: number): boolean {
  return edition.observations.some(
    (one) => one.year === year && one.trede !== null && /\bposter\b/i.test(one.source.title),
  );
}

/** Several rungs taken together, always with their numbers: never "everyone". */
export interface RungSum {
  treden: TredeNumber[];
  count: number;
  /** The same rungs in the reference; null unless all of them are known there. */
  referenceCount: number | null;
  /** Rungs with a count that was not published: missing or suppressed. Where nobody can stand (M), nothing is unknown. */
  unknown: TredeNumber[];
  share: number | null;
}

/** Adds the published totals that are known for the region; null when there are none. */
export function rungSum(rows: readonly RungRow[]): RungSum | null {
  const known = rows.filter((row) => isKnown(row.figure)).toReversed();
  if (known.length === 0) return null;
  const count = known.reduce((sum, row) => sum + (row.figure.count ?? 0), 0);
  const referenceCount = known.every((row) => isKnown(row.referenceFigure))
    ? known.reduce((sum, row) => sum + (row.referenceFigure.count ?? 0), 0)
    : null;
  return {
    treden: known.map((row) => row.trede.number),
    count,
    referenceCount,
    unknown: rows
      .filter((row) => row.figure.status === 'O' || row.figure.status === 'Q')
      .map((row) => row.trede.number)
      .toReversed(),
    share: referenceCount === null || referenceCount === 0 ? null : count / referenceCount,
  };
}

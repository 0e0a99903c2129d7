import type { Attribution, Edition, Instrument, Measure, Region, Trede } from './edition.ts';
import { isKnown, type UnknownFigure } from './figure.ts';
import { partsAndTotal, type PartsAndTotal } from './instruments.ts';
import { figureAt, observationAt } from './lookup.ts';

/** What the edition says at one place: a figure, and how sure its attribution is; or why there is none. */
export type Coverage = Attribution | UnknownFigure['status'];
export const coverages: readonly Coverage[] = ['sure', 'likely', 'O', 'Q', 'M', 'absent'];

export interface CoverageRow {
  /** Null: an edition's total over its own rungs. */
  trede: Trede | null;
  /** Null: the rung's published total. */
  instrument: Instrument | null;
  /** One for each year. */
  cells: readonly Coverage[];
}

export interface RegionCoverage {
  region: Region;
  rows: readonly CoverageRow[];
}

/** The years of an edition's observations, oldest first. */
export function yearsObserved(edition: Edition): number[] {
  return [...new Set(edition.observations.map(({ year }) => year))].toSorted((one, other) => one - other);
}

/**
 * What there is of a measure, region by region: the rungs from 6 down to 1, each with its instruments, last an edition's
 * own total where any region has one. Every place is filled: where nothing was published it says `absent`.
 */
export function coverageOf(edition: Edition, measure: Measure): RegionCoverage[] {
  const years = yearsObserved(edition);
  const hasEditionTotals = edition.observations.some((one) => one.trede === null && one.measure === measure);
  const places = [
    ...edition.treden
      .toSorted((one, other) => other.number - one.number)
      .flatMap((trede) => [
        { trede, instrument: null },
        ...edition.instruments
          .filter((instrument) => instrument.trede === trede)
          .map((instrument) => ({ trede, instrument })),
      ]),
    ...(hasEditionTotals ? [{ trede: null, instrument: null }] : []),
  ];
  return edition.regions.map((region) => ({
    region,
    rows: places.map((place) => ({
      ...place,
      cells: years.map((year): Coverage => {
        const observation = observationAt(edition, { ...place, year, region, measure });
        if (observation === null) return 'absent';
        return isKnown(observation.figure) ? observation.attribution : observation.figure.status;
      }),
    })),
  }));
}

export interface RungTotals extends PartsAndTotal {
  year: number;
  region: Region;
  trede: Trede;
  /** How many instruments the rung has, and of how many there is a figure here. */
  parts: { known: number; all: number };
}

/** Every rung of a region and year with a published total, beside the sum of its parts. The newest year first, then rung 6 to 1. */
export function totalsAndSums(edition: Edition, measure: Measure): RungTotals[] {
  return yearsObserved(edition)
    .toReversed()
    .flatMap((year) =>
      edition.treden
        .toSorted((one, other) => other.number - one.number)
        .flatMap((trede) =>
          edition.regions.map((region) => {
            const instruments = edition.instruments.filter((instrument) => instrument.trede === trede);
            const known = instruments.filter((instrument) =>
              isKnown(figureAt(edition, { year, region, trede, instrument, measure })),
            );
            return {
              year,
              region,
              trede,
              ...partsAndTotal(edition, { year, region, measure }, trede),
              parts: { known: known.length, all: instruments.length },
            };
          }),
        ),
    )
    .filter(({ published }) => published.status !== 'absent');
}

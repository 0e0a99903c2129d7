import type { ComparedInstrument, ComparisonColumn } from './comparison.ts';
import { differenceOf, type Difference } from './comparisonBasis.ts';
import type { Edition, Instrument, Region } from './edition.ts';
import { breaksBetween } from './stockTrend.ts';

/** How an instrument changed between two years, in one unit. */
export interface YearChange {
  instrument: Instrument;
  region: Region;
  from: { year: number; value: number };
  to: { year: number; value: number };
  /** `broken` where people were counted differently in between. */
  difference: Difference;
}

/** The change of the first instrument that has values in two years, from the oldest to the newest, in the first region; else null. */
export function yearChange(
  edition: Edition,
  [first]: readonly ComparisonColumn[],
  instruments: readonly ComparedInstrument[],
): YearChange | null {
  if (first === undefined) return null;
  const { region, scope } = first;
  for (const { instrument, cells } of instruments) {
    const known = cells
      .flatMap(({ column, own }) =>
        column.region === region && own.value !== null ? [{ year: column.year, value: own.value, own }] : [],
      )
      .toSorted((one, other) => one.year - other.year);
    const [from] = known;
    const to = known.at(-1);
    if (from === undefined || to === undefined || from === to) continue;
    const between = { trede: instrument.trede, regions: [region], years: [from.year, to.year] };
    const isBroken = breaksBetween(edition, between, instrument).length > 0;
    const difference: Difference = isBroken
      ? { kind: 'broken' }
      : differenceOf(to.own, from.own, scope.unit === 'aandeel');
    return { instrument, region, from, to, difference };
  }
  return null;
}

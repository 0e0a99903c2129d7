import type { Edition, Instrument, Region } from './edition.ts';
import { instrumentRows, type InstrumentRow } from './instruments.ts';
import type { Scope } from './rungs.ts';
import { rowsInUnit, type InUnit, type UnitScope } from './units.ts';

/** One instrument beside the others: a row per region in focus, and its distance to the instrument compared to. */
export interface ComparedInstrument {
  instrument: Instrument;
  /** One per region in focus, in the reader's order. */
  rows: readonly InstrumentRow[];
  /** Count of the first region minus that of the basis; null for the basis itself or where either is unknown. */
  countDifference: number | null;
  /** Share minus that of the basis, 0-1 (0.01 is one percentage point); null likewise. */
  shareDifference: number | null;
  isBasis: boolean;
}

function difference(value: number | null | undefined, basis: number | null | undefined): number | null {
  return value === null || value === undefined || basis === null || basis === undefined ? null : value - basis;
}

/** Instruments beside each other in the regions in focus; differences are to the first instrument, in the first region. */
export function comparedInstruments(
  edition: Edition,
  scope: Omit<Scope, 'region'>,
  regions: readonly Region[],
  instruments: readonly Instrument[],
): ComparedInstrument[] {
  const perRegion = regions.map((region) => instrumentRows(edition, { ...scope, region }, instruments));
  const basis = perRegion[0]?.[0];
  return instruments.map((instrument, index) => {
    const rows = perRegion.flatMap((ofRegion) => ofRegion[index] ?? []);
    const isBasis = index === 0;
    return {
      instrument,
      rows,
      countDifference: isBasis ? null : difference(rows[0]?.figure.count, basis?.figure.count),
      shareDifference: isBasis ? null : difference(rows[0]?.share, basis?.share),
      isBasis,
    };
  });
}

/** A compared instrument with its rows in a unit, and its distance to the basis in that unit. */
export interface ComparedInUnit extends ComparedInstrument {
  rows: readonly InUnit<InstrumentRow>[];
  /** In the first region; null for the basis itself or where either is unknown. */
  difference: number | null;
}

/** What is compared, in the unit of these scopes: one for each region in focus. */
export function comparedInUnit(
  compared: readonly ComparedInstrument[],
  scopes: readonly UnitScope[],
): ComparedInUnit[] {
  const measured = compared.map((one) => ({
    ...one,
    rows: one.rows.flatMap((row, index) => {
      const scope = scopes[index];
      return scope === undefined ? [] : rowsInUnit([row], scope);
    }),
  }));
  const basis = measured[0]?.rows[0]?.own.value;
  return measured.map((one) => ({
    ...one,
    difference: one.isBasis ? null : difference(one.rows[0]?.own.value, basis),
  }));
}

import type { Edition, Instrument, Region } from './edition.ts';
import type { Measured } from './units.ts';

/** What differences are taken to, in the same column: another instrument, another region, or another year. */
export type Basis =
  | { kind: 'instrument'; instrument: Instrument }
  | { kind: 'region'; region: Region }
  | { kind: 'year'; year: number };

/** How far a value is from its basis, in the unit of both. */
export type Difference =
  /** It is the basis itself. */
  | { kind: 'basis' }
  /** `part` is the difference as a part of the basis, 0-1; null where that is 0, or a share itself. */
  | { kind: 'known'; amount: number; part: number | null }
  /** Something changed in how people were counted between the two years: no difference may be taken. */
  | { kind: 'broken' }
  /** One of the two has no value. */
  | { kind: 'none' };

/** What is shown, in the reader's order. */
interface Shown {
  instruments: readonly Instrument[];
  regions: readonly Region[];
  years: readonly number[];
}

/**
 * The basis that an id of the address names; where nobody chose one, the first of the instruments shown, and where there
 * is only one of them the first of the regions or years. Null where nothing is shown.
 */
export function basisOf(edition: Edition, id: string | null, shown: Shown): Basis | null {
  const instrument = edition.instruments.find((one) => one.id === id);
  if (instrument !== undefined) return { kind: 'instrument', instrument };
  const region = edition.regions.find((one) => one.id === id);
  if (region !== undefined) return { kind: 'region', region };
  if (id !== null && /^\d+$/.test(id)) return { kind: 'year', year: Number(id) };

  const [firstInstrument] = shown.instruments;
  const [firstRegion] = shown.regions;
  const [firstYear] = shown.years;
  if (shown.instruments.length < 2 && firstRegion !== undefined && shown.regions.length > 1) {
    return { kind: 'region', region: firstRegion };
  }
  if (shown.instruments.length < 2 && firstYear !== undefined && shown.years.length > 1) {
    return { kind: 'year', year: firstYear };
  }
  return firstInstrument === undefined ? null : { kind: 'instrument', instrument: firstInstrument };
}

/** The id that names a basis in an address. */
export function basisId(basis: Basis): string {
  switch (basis.kind) {
    case 'instrument':
      return basis.instrument.id;
    case 'region':
      return basis.region.id;
    case 'year':
      return String(basis.year);
  }
}

/** The difference of two values in one unit; `isShare` where they are shares, whose difference is in points alone. */
export function differenceOf(own: Measured, basis: Measured, isShare: boolean): Difference {
  if (own.value === null || basis.value === null) return { kind: 'none' };
  const amount = own.value - basis.value;
  return { kind: 'known', amount, part: isShare || basis.value === 0 ? null : amount / basis.value };
}

import type { Edition, Instrument, Observation, Trede, Warning } from './edition.ts';
import { absentFigure, isKnown, shareOf, sumOf, type Figure, type Sum } from './figure.ts';
import { observationAt } from './lookup.ts';
import type { Scope } from './rungs.ts';

/** One instrument in the region in focus and in the reference. */
export interface InstrumentRow {
  instrument: Instrument;
  figure: Figure;
  observation: Observation | null;
  referenceFigure: Figure;
  referenceObservation: Observation | null;
  /** Part of the reference, 0-1, or null. */
  share: number | null;
}

/** Rows of these instruments, in the given order. */
export function instrumentRows(edition: Edition, scope: Scope, instruments: readonly Instrument[]): InstrumentRow[] {
  return instruments.map((instrument) => {
    const address = { year: scope.year, measure: scope.measure, trede: instrument.trede, instrument };
    const observation = observationAt(edition, { ...address, region: scope.region });
    const referenceObservation =
      scope.reference === null ? null : observationAt(edition, { ...address, region: scope.reference });
    const figure = observation?.figure ?? absentFigure;
    const referenceFigure = referenceObservation?.figure ?? absentFigure;
    return {
      instrument,
      figure,
      observation,
      referenceFigure,
      referenceObservation,
      share: shareOf(figure, referenceFigure),
    };
  });
}

/** The instruments of these policy domains (null: all), of one rung or of all. */
export function instrumentsIn(
  edition: Edition,
  domains: readonly string[] | null,
  trede: Trede | null = null,
): Instrument[] {
  return edition.instruments.filter(
    (instrument) =>
      (domains === null || domains.includes(instrument.domain.id)) && (trede === null || instrument.trede === trede),
  );
}

/** What a row is ordered by: people, or share of the reference. */
export type RowMeasure = 'count' | 'share';

function measured(row: InstrumentRow, by: RowMeasure): number | null {
  return by === 'count' ? row.figure.count : row.share;
}

/** Largest first; rows without a number last, in the order they had. */
export function sortedByMeasure<Row extends InstrumentRow>(rows: readonly Row[], by: RowMeasure): Row[] {
  return rows.toSorted((one, other) => (measured(other, by) ?? -1) - (measured(one, by) ?? -1));
}

/** A published total and the sum of its parts: two facts, neither corrected. */
export interface PartsAndTotal {
  published: Figure;
  /** Null when no part is known. */
  summed: Sum | null;
  /** Sum minus published; null when either is unknown. */
  difference: number | null;
}

/** Compares a rung's published total with the sum of all its instruments, in one region. */
export function partsAndTotal(edition: Edition, scope: Omit<Scope, 'reference'>, trede: Trede): PartsAndTotal {
  const published = observationAt(edition, { ...scope, trede, instrument: null })?.figure ?? absentFigure;
  const rows = instrumentRows(edition, { ...scope, reference: null }, instrumentsIn(edition, null, trede));
  // A part without any observation is no part of this edition; one that was published as missing is.
  const summed = sumOf(rows.map((row) => row.figure).filter((figure) => figure.status !== 'absent'));
  return {
    published,
    summed,
    difference: summed !== null && isKnown(published) ? summed.count - published.count : null,
  };
}

/** The published totals of the region and of its reference that differ from the sum of their parts, in this scope. */
export function totalsThatDiffer(edition: Edition, scope: Scope): Extract<Warning, { kind: 'parts-differ' }>[] {
  return edition.warnings
    .filter((warning) => warning.kind === 'parts-differ')
    .filter(
      ({ year, measure, region }) =>
        year === scope.year && measure === scope.measure && (region === scope.region || region === scope.reference),
    );
}

/** What stands out in a list of instruments, for a sentence; names and counts in order of size. */
export interface InstrumentFacts {
  /** Rows with a count, largest first. */
  bySize: readonly InstrumentRow[];
  /** Rows with a share of the reference, largest first. */
  byShare: readonly InstrumentRow[];
  /** Rows that were published without a count: missing or suppressed. */
  missing: readonly InstrumentRow[];
}

/** Orders rows for the sentence about them. */
export function instrumentFacts(rows: readonly InstrumentRow[]): InstrumentFacts {
  return {
    bySize: sortedByMeasure(rows, 'count').filter((row) => isKnown(row.figure)),
    byShare: sortedByMeasure(rows, 'share').filter((row) => row.share !== null),
    missing: rows.filter((row) => row.figure.status === 'O' || row.figure.status === 'Q'),
  };
}

import { basisOf, differenceOf, type Basis, type Difference } from './comparisonBasis.ts';
import { yearChange, type YearChange } from './comparisonChange.ts';
import type { AgeGroup, Edition, Instrument, Measure, Region, SeriesBreak } from './edition.ts';
import { instrumentRows, type InstrumentRow } from './instruments.ts';
import { ancestorsOf } from './lookup.ts';
import { breaksBetween } from './stockTrend.ts';
import { rowsInUnit, unitScope, type InUnit, type Unit, type UnitScope } from './units.ts';

/** A region in a year, with the unit there. */
export interface ComparisonColumn {
  region: Region;
  year: number;
  /** The reference region: it stands beside those in focus where it has a value of its own. */
  isReference: boolean;
  scope: UnitScope;
}

/** One instrument in one region and year. */
export interface ComparedCell extends InUnit<InstrumentRow> {
  column: ComparisonColumn;
  /** The row that differences are taken to; null without a basis. */
  basis: InUnit<InstrumentRow> | null;
  difference: Difference;
}

export interface ComparedInstrument {
  instrument: Instrument;
  /** One for each column, in their order. */
  cells: readonly ComparedCell[];
}

export interface Comparison {
  /** The regions in focus first, each with its years; then the reference. */
  columns: readonly ComparisonColumn[];
  /** In drawing order. */
  instruments: readonly ComparedInstrument[];
  basis: Basis | null;
  /** Changes in how these instruments were counted between the years that are held against each other. */
  breaks: readonly SeriesBreak[];
  /** Of the first instrument with values in two years; null where none has. */
  change: YearChange | null;
  /** Where differences of people are taken between a region and what it is a part of: those two. */
  nested: readonly { part: Region; whole: Region }[];
}

/** Orders of a comparison. */
export type ComparisonSort = 'waarde' | 'verschil' | 'naam' | 'trede';

export interface ComparisonQuery {
  /** In the reader's order. */
  instruments: readonly Instrument[];
  regions: readonly Region[];
  years: readonly number[];
  reference: Region | null;
  measure: Measure;
  unit: Unit;
  age: AgeGroup;
  /** An instrument id, a region id or a year; null: the first that is shown. */
  basis: string | null;
  /** Null: the reader's order. */
  sort: ComparisonSort | null;
  /** Null: the usual one of the order, names from A and numbers from the highest. */
  isAscending: boolean | null;
}

type Place = Omit<ComparisonColumn, 'scope'>;

function isOfReference(unit: Unit): boolean {
  return unit === 'aandeel' || unit === 'index';
}

function columnAt(edition: Edition, { reference, unit, age }: ComparisonQuery, place: Place): ComparisonColumn {
  return {
    ...place,
    scope: unitScope(edition, { ...place, reference: place.isReference ? null : reference }, unit, age),
  };
}

function columnsOf(edition: Edition, query: ComparisonQuery): ComparisonColumn[] {
  const { regions, years, reference, unit } = query;
  const hasOwn = reference !== null && !isOfReference(unit) && !regions.includes(reference);
  return [
    ...regions.map((region) => ({ region, isReference: false })),
    ...(hasOwn ? [{ region: reference, isReference: true }] : []),
  ].flatMap((place) => years.map((year) => columnAt(edition, query, { ...place, year })));
}

function rowsAt(edition: Edition, column: ComparisonColumn, measure: Measure, instruments: readonly Instrument[]) {
  const { region, year, scope } = column;
  return rowsInUnit(instrumentRows(edition, { region, year, measure, reference: scope.reference }, instruments), scope);
}

/** Where the basis of a column stands: a region's share of itself says nothing, so it then has no reference. */
function basisColumn(edition: Edition, query: ComparisonQuery, column: ComparisonColumn, basis: Basis) {
  const region = basis.kind === 'region' ? basis.region : column.region;
  const year = basis.kind === 'year' ? basis.year : column.year;
  const isReference = column.isReference || (basis.kind === 'region' && region === query.reference);
  return columnAt(edition, query, { region, year, isReference });
}

function cellsOf(edition: Edition, query: ComparisonQuery, column: ComparisonColumn, basis: Basis | null) {
  const { instruments, measure, unit } = query;
  const rows = rowsAt(edition, column, measure, instruments);
  if (basis === null)
    return rows.map((row): ComparedCell => ({ ...row, column, basis: null, difference: { kind: 'none' } }));
  const against = basisColumn(edition, query, column, basis);
  const basisInstruments = basis.kind === 'instrument' ? instruments.map(() => basis.instrument) : instruments;
  const basisRows = rowsAt(edition, basis.kind === 'instrument' ? column : against, measure, basisInstruments);
  return rows.map((row, index): ComparedCell => {
    const other = basisRows[index];
    const isBasis =
      other?.instrument === row.instrument && against.region === column.region && against.year === column.year;
    const between = { trede: row.instrument.trede, regions: [column.region], years: [column.year, against.year] };
    const broken = breaksBetween(edition, between, row.instrument);
    const difference: Difference =
      other === undefined
        ? { kind: 'none' }
        : isBasis
          ? { kind: 'basis' }
          : differenceOf(row.own, other.own, unit === 'aandeel');
    return {
      ...row,
      column,
      basis: other ?? null,
      difference: difference.kind === 'known' && broken.length > 0 ? { kind: 'broken' } : difference,
    };
  });
}

/** What a difference is ordered by; the basis itself is 0 away. */
function amountOf({ difference }: ComparedCell): number | null {
  return difference.kind === 'known' ? difference.amount : difference.kind === 'basis' ? 0 : null;
}

function keysOf(compared: readonly ComparedInstrument[], sort: ComparisonSort): (string | number | null)[] {
  // Differences in the first column that has one: the basis' own column has none.
  const width = compared[0]?.cells.length ?? 0;
  const column = Array.from({ length: width }, (_, index) => index).find((index) =>
    compared.some(({ cells }) => cells[index]?.difference.kind === 'known'),
  );
  return compared.map(({ instrument, cells: [first, ...others] }) => {
    if (sort === 'naam') return instrument.name;
    if (sort === 'trede') return instrument.trede.number;
    if (first === undefined) return null;
    if (sort === 'waarde') return first.own.value;
    const cell = column === undefined ? undefined : [first, ...others][column];
    return cell === undefined ? null : amountOf(cell);
  });
}

/** In the order asked for; what has no number comes last either way, and what is equal keeps the reader's order. */
function sorted(compared: ComparedInstrument[], { sort, isAscending }: ComparisonQuery): ComparedInstrument[] {
  if (sort === null) return compared;
  const keys = new Map(keysOf(compared, sort).map((key, index) => [compared[index], key]));
  const sign = (isAscending ?? sort === 'naam') ? 1 : -1;
  return compared.toSorted((one, other) => {
    const [a = null, b = null] = [keys.get(one), keys.get(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl'));
  });
}

/** Instruments × regions × years in one unit, with the difference of each to the basis. */
export function comparison(edition: Edition, query: ComparisonQuery): Comparison {
  const columns = columnsOf(edition, query);
  const basis = basisOf(edition, query.basis, query);
  const perColumn = columns.map((column) => cellsOf(edition, query, column, basis));
  const compared = query.instruments.map((instrument, index) => ({
    instrument,
    cells: perColumn.flatMap((cells) => cells[index] ?? []),
  }));
  const regions = columns.map(({ region }) => region);
  const years = basis?.kind === 'year' ? [...query.years, basis.year] : query.years;
  const breaks = new Set(
    query.instruments.flatMap((instrument) =>
      breaksBetween(edition, { trede: instrument.trede, regions, years }, instrument),
    ),
  );
  return {
    columns,
    instruments: sorted(compared, query),
    basis,
    breaks: [...breaks],
    change: yearChange(edition, columns, compared),
    nested: basis?.kind === 'region' && query.unit === 'aantal' ? nestedIn(basis.region, regions) : [],
  };
}

function nestedIn(basis: Region, regions: readonly Region[]) {
  return [...new Set(regions)].flatMap((region) => {
    if (ancestorsOf(region).includes(basis)) return { part: region, whole: basis };
    return ancestorsOf(basis).includes(region) ? { part: basis, whole: region } : [];
  });
}

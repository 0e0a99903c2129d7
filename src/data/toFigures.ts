import type { Flow, Instrument, Observation, Region, SeriesBreak, Source, Trede } from '#domain/edition.ts';
import type { Fault, Problem } from '#domain/fault.ts';
import type { Figure } from '#domain/figure.ts';
import { observationId } from '#domain/lookup.ts';
import { checkPartsWithinWhole, type Located } from './checkPartsWithinWhole.ts';
import { flowId } from './flowId.ts';
import type { RecordTable } from './parseRecords.ts';
import type { BreakRecord, FlowRecord, ObservationRecord } from './records.ts';
import { referenceTo, type TableIndex } from './tableIndex.ts';

/** What a figure may refer to. */
export interface References {
  regions: TableIndex<Region>;
  treden: TableIndex<Trede>;
  instruments: TableIndex<Instrument>;
  sources: TableIndex<Source>;
}

/** Tells faults of one row. */
function rowOf(file: string, line: number, faults: Fault[]) {
  const report = (column: string, problem: Problem) => void faults.push({ file, line, column, ...problem });
  return {
    report,
    refer: <Thing, Id extends string | number | null>(index: TableIndex<Thing>, id: Id, column: string) =>
      referenceTo(index, id, { file, line, column }, faults),
    /** A count goes with A, E and P only. */
    figure: ({ status, value }: Pick<ObservationRecord, 'status' | 'value'>): Figure | undefined => {
      if (status === 'A' || status === 'E' || status === 'P') {
        if (value !== null) return Object.freeze({ status, count: value });
        report('value', { kind: 'count-missing', status });
      } else {
        if (value === null) return Object.freeze({ status, count: null });
        report('value', { kind: 'count-unexpected', status, found: value });
      }
    },
    /** Keeps the thing, unless an earlier row already says the same. */
    keep: <Thing extends { id: string }>(located: Map<string, Located<Thing>>, thing: Thing) => {
      const earlier = located.get(thing.id);
      if (earlier === undefined) located.set(thing.id, { line, thing: Object.freeze(thing) });
      else faults.push({ file, line, column: null, kind: 'duplicate', found: thing.id, row: earlier.line });
    },
  };
}

const thingsOf = <Thing>(located: ReadonlyMap<string, Located<Thing>>) =>
  Array.from(located.values(), ({ thing }) => thing);

/** Observations with their references; each address once. */
export function toObservations(
  { file, rows }: RecordTable<ObservationRecord>,
  { regions, treden, instruments, sources }: References,
  faults: Fault[],
): Observation[] {
  const located = new Map<string, Located<Observation>>();
  for (const { line, record } of rows) {
    const row = rowOf(file, line, faults);
    const region = row.refer(regions, record.region, 'region');
    const trede = row.refer(treden, record.trede, 'trede');
    const instrument = row.refer(instruments, record.instrument, 'instrument');
    const source = row.refer(sources, record.source, 'source');
    const figure = row.figure(record);
    if (instrument && instrument.trede.number !== record.trede) {
      const found = String(record.trede ?? '');
      row.report('trede', { kind: 'other-trede', found, instrument: instrument.id, expected: instrument.trede.number });
    }
    if (!region || trede === undefined || instrument === undefined || !source || !figure) continue;
    const { year, measure, attribution, note } = record;
    const address = { year, region, trede, instrument, measure };
    row.keep(located, { id: observationId(address), ...address, figure, attribution, source, note });
  }
  checkPartsWithinWhole(file, located, observationId, faults);
  return thingsOf(located);
}

/** Flows with their references; each movement of the same people once. */
export function toFlows(
  { file, rows }: RecordTable<FlowRecord>,
  { regions, treden, instruments, sources }: References,
  faults: Fault[],
): Flow[] {
  const located = new Map<string, Located<Flow>>();
  for (const { line, record } of rows) {
    const row = rowOf(file, line, faults);
    const region = row.refer(regions, record.region, 'region');
    const instrument = row.refer(instruments, record.instrument, 'instrument');
    const from = row.refer(treden, record.from, 'from');
    const to = row.refer(treden, record.to, 'to');
    const source = row.refer(sources, record.source, 'source');
    const figure = row.figure(record);
    if (instrument && instrument.trede.number !== record.from && instrument.trede.number !== record.to) {
      const found = `${record.from ?? ''} → ${record.to ?? ''}`;
      row.report('instrument', {
        kind: 'other-trede',
        found,
        instrument: instrument.id,
        expected: instrument.trede.number,
      });
    }
    if (record.from === null && record.to === null) row.report('to', { kind: 'cell-empty' });
    if (!region || instrument === undefined || from === undefined || to === undefined || !source || !figure) continue;
    const { year, coverage, note } = record;
    const address = { year, region, coverage, instrument, from, to };
    row.keep(located, { id: flowId(address), ...address, figure, source, note });
  }
  checkPartsWithinWhole(file, located, flowId, faults);
  return thingsOf(located);
}

/** Breaks in the series with their references. */
export function toBreaks(
  { file, rows }: RecordTable<BreakRecord>,
  { treden, instruments }: References,
  faults: Fault[],
): SeriesBreak[] {
  return rows.flatMap(({ line, record }) => {
    const row = rowOf(file, line, faults);
    const trede = row.refer(treden, record.trede, 'trede');
    const instrument = row.refer(instruments, record.instrument, 'instrument');
    if (trede === undefined || instrument === undefined) return [];
    return [Object.freeze({ year: record.year, trede, instrument, note: record.note })];
  });
}

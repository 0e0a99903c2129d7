import type { Flow, Instrument, Observation, Region, SeriesBreak, Source, Trede } from '#domain/edition.ts';
import type { Problem } from '#domain/fault.ts';
import { rememberRow, type Figure } from '#domain/figure.ts';
import { instrumentInId, observationId } from '#domain/lookup.ts';
import type { FaultList } from './FaultList.ts';
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
export function rowOf(file: string, line: number, faults: FaultList) {
  const report = (column: string, problem: Problem) => faults.push({ file, line, column, ...problem });
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
    /** The rung in this row must be the one that the instrument stands on. */
    checkTrede: (instrument: Instrument | null | undefined, trede: number | null) => {
      if (!instrument || instrument.trede.number === trede) return;
      const found = String(trede ?? '');
      report('trede', { kind: 'other-trede', found, instrument: instrument.id, expected: instrument.trede.number });
    },
    /** Keeps the thing, unless an earlier row already says the same. */
    keep: <Thing>(located: Map<string, Located<Thing>>, id: string, thing: Thing) => {
      const row = located.get(id)?.line;
      if (row === undefined) located.set(id, { line, thing: Object.freeze(thing) });
      else faults.push({ file, line, column: null, kind: 'duplicate', found: decodeURIComponent(id), row });
    },
  };
}

/** What was kept, without its lines. */
export const thingsOf = <Thing>(located: ReadonlyMap<string, Located<Thing>>) =>
  Array.from(located.values(), ({ thing }) => thing);

const countOf = ({ figure }: Observation | Flow) => figure.count;

/** Observations with their references; each address once. */
export function toObservations(
  { file, rows }: RecordTable<ObservationRecord>,
  { regions, treden, instruments, sources }: References,
  faults: FaultList,
): Observation[] {
  const located = new Map<string, Located<Observation>>();
  for (const { line, record } of rows) {
    const row = rowOf(file, line, faults);
    const region = row.refer(regions, record.region, 'region');
    const trede = row.refer(treden, record.trede, 'trede');
    const instrument = row.refer(instruments, record.instrument, 'instrument');
    const source = row.refer(sources, record.source, 'source');
    const figure = row.figure(record);
    row.checkTrede(instrument, record.trede);
    if (!region || trede === undefined || instrument === undefined || !source || !figure) continue;
    const { year, measure, attribution, note } = record;
    const address = { year, region, trede, instrument, measure };
    const id = observationId(address);
    rememberRow(figure, id);
    row.keep(located, id, { id, ...address, figure, attribution, source, note });
  }
  checkPartsWithinWhole(file, located, observationId, countOf, faults);
  return thingsOf(located);
}

/** Flows with their references; each movement of the same people once. */
export function toFlows(
  { file, rows }: RecordTable<FlowRecord>,
  { regions, treden, instruments, sources }: References,
  faults: FaultList,
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
    const id = flowId(address);
    rememberRow(figure, id);
    row.keep(located, id, { id, ...address, figure, source, note });
  }
  checkPartsWithinWhole(file, located, flowId, countOf, faults);
  return thingsOf(located);
}

/** Breaks in the series with their references; each once. */
export function toBreaks(
  { file, rows }: RecordTable<BreakRecord>,
  { regions, treden, instruments }: References,
  faults: FaultList,
): SeriesBreak[] {
  const located = new Map<string, Located<SeriesBreak>>();
  for (const { line, record } of rows) {
    const row = rowOf(file, line, faults);
    const region = row.refer(regions, record.region, 'region');
    const trede = row.refer(treden, record.trede, 'trede');
    const instrument = row.refer(instruments, record.instrument, 'instrument');
    row.checkTrede(instrument, record.trede);
    if (region === undefined || trede === undefined || instrument === undefined) continue;
    const { year, note } = record;
    const where = region === null ? [] : [`${region.id}~`];
    const id = [year, ...where, trede?.number ?? 'alle', instrumentInId(instrument)].join('-');
    row.keep(located, id, { year, region, trede, instrument, note });
  }
  return thingsOf(located);
}

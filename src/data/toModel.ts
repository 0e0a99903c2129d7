import type { Edition } from '#domain/edition.ts';
import type { FaultList } from './FaultList.ts';
import type { RecordTable } from './parseRecords.ts';
import type { RecordOf, ResourceName } from './records.ts';
import { indexTable, type TableIndex } from './tableIndex.ts';
import { toBreaks, toFlows, toObservations } from './toFigures.ts';
import { toInstruments, toTreden } from './toInstruments.ts';
import { toPopulations } from './toPopulations.ts';
import { toRegions } from './toRegions.ts';

export type RecordTables = { [Name in ResourceName]: RecordTable<RecordOf<Name>> };

export type Model = Pick<
  Edition,
  'regions' | 'treden' | 'domains' | 'instruments' | 'observations' | 'flows' | 'breaks' | 'populations' | 'sources'
>;

const listOf = <Thing>({ things }: TableIndex<Thing>): readonly Thing[] => Object.freeze([...things.values()]);

/**
 * Turns the records of a package into the domain model: ids become references, cells become figures. What contradicts
 * something else in the package goes to `faults`; the model is complete only when there are none.
 */
export function toModel(tables: RecordTables, faults: FaultList): Model {
  const regions = toRegions(tables.regions, faults);
  const treden = toTreden(tables.treden, faults);
  const domains = indexTable(tables.domains, 'id', (record) => Object.freeze(record), faults);
  const sources = indexTable(tables.sources, 'id', (record) => Object.freeze(record), faults);
  const instruments = toInstruments(tables.instruments, treden, domains, faults);
  const references = { regions, treden, instruments, sources };
  return {
    regions: listOf(regions),
    treden: Object.freeze(listOf(treden).toSorted((one, other) => one.number - other.number)),
    domains: listOf(domains),
    instruments: listOf(instruments),
    observations: Object.freeze(toObservations(tables.observations, references, faults)),
    flows: Object.freeze(toFlows(tables.flows, references, faults)),
    breaks: Object.freeze(toBreaks(tables.breaks, references, faults)),
    populations: Object.freeze(toPopulations(tables.populations, references, faults)),
    sources: listOf(sources),
  };
}

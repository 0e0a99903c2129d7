import { tredeNumbers, type Instrument, type PolicyDomain, type Trede } from '#domain/edition.ts';
import type { FaultList } from './FaultList.ts';
import type { RecordTable } from './parseRecords.ts';
import type { InstrumentRecord, TredeRecord } from './records.ts';
import { indexTable, referenceTo, type TableIndex } from './tableIndex.ts';

/** The six rungs; one that is missing is a fault. */
export function toTreden(table: RecordTable<TredeRecord>, faults: FaultList): TableIndex<Trede> {
  const { file } = table;
  const index = indexTable(
    table,
    'number',
    ({ number, name, contract }): Trede => Object.freeze({ number, name, hasContract: contract }),
    faults,
  );
  const missing = tredeNumbers.filter((number) => !index.things.has(number));
  if (table.isWhole) {
    for (const expected of missing)
      faults.push({ file, line: null, column: 'number', kind: 'trede-missing', expected });
  }
  return { ...index, isWhole: index.isWhole && missing.length === 0 };
}

/** Instruments on their rung and in their policy domain. */
export function toInstruments(
  table: RecordTable<InstrumentRecord>,
  treden: TableIndex<Trede>,
  domains: TableIndex<PolicyDomain>,
  faults: FaultList,
): TableIndex<Instrument> {
  const { file } = table;
  return indexTable(
    table,
    'id',
    (record, line): Instrument | null => {
      const trede = referenceTo(treden, record.trede, { file, line, column: 'trede' }, faults);
      const domain = referenceTo(domains, record.domain, { file, line, column: 'domain' }, faults);
      if (trede === undefined || domain === undefined) return null;
      const { id, name, note, domain_attribution: domainAttribution } = record;
      return Object.freeze({ id, name, trede, domain, domainAttribution, note });
    },
    faults,
  );
}

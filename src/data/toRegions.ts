import type { Region } from '#domain/edition.ts';
import type { Fault } from '#domain/fault.ts';
import type { RecordTable } from './parseRecords.ts';
import type { RegionRecord } from './records.ts';
import { indexTable, referenceTo, type TableIndex } from './tableIndex.ts';

/** The ids from this one up to where it comes back, or null when it does not. */
function cycleFrom(id: string, parents: ReadonlyMap<string, string | null>): string[] | null {
  const path = [id];
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) {
    path.push(at);
    if (at === id) return path;
    if (path.length > parents.size + 1) return null;
  }
  return null;
}

/** Regions with their parents as references. Regions that lie in themselves are a fault, told once per circle. */
export function toRegions(table: RecordTable<RegionRecord>, faults: Fault[]): TableIndex<Region> {
  const { file } = table;
  if (table.isWhole && table.rows.length === 0) faults.push({ file, line: null, column: null, kind: 'no-rows' });
  const parents = new Map(table.rows.map(({ record }) => [record.id, record.parent]));
  const index = indexTable(table, 'id', ({ id, name }): Region => ({ id, name, parent: null }), faults);
  const told = new Set<string>();

  for (const { record, line } of table.rows) {
    const region = index.things.get(record.id);
    const parent = referenceTo(index, record.parent, { file, line, column: 'parent' }, faults);
    const cycle = cycleFrom(record.id, parents);
    if (cycle === null) {
      if (region !== undefined) region.parent = parent ?? null;
    } else if (!told.has(record.id)) {
      cycle.forEach((id) => told.add(id));
      faults.push({ file, line, column: 'parent', kind: 'parent-cycle', found: cycle });
    }
  }
  index.things.forEach((region) => Object.freeze(region));
  return index;
}

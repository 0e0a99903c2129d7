import type { Region } from '#domain/edition.ts';
import type { FaultList } from './FaultList.ts';
import type { RecordTable } from './parseRecords.ts';
import type { RegionRecord } from './records.ts';
import { indexTable, referenceTo, tellEmpty, type TableIndex } from './tableIndex.ts';

/** Each circle of regions that lie in one another, from one of them up to where it comes back. Visits a region once. */
function circlesIn(parents: ReadonlyMap<string, string | null>): string[][] {
  const parentOf = (id: string) => parents.get(id) ?? null;
  const visitedFrom = new Map<string, string>();
  const circles: string[][] = [];
  for (const start of parents.keys()) {
    let at: string | null = start;
    for (; at !== null && !visitedFrom.has(at); at = parentOf(at)) visitedFrom.set(at, start);
    if (at === null || visitedFrom.get(at) !== start) continue;
    const circle = [at];
    for (let next = parentOf(at); next !== null && next !== at; next = parentOf(next)) circle.push(next);
    circles.push([...circle, at]);
  }
  return circles;
}

/** Regions with their parents as references. Regions that lie in themselves are a fault, told once per circle. */
export function toRegions(table: RecordTable<RegionRecord>, faults: FaultList): TableIndex<Region> {
  const { file } = table;
  const circles = circlesIn(new Map(table.rows.map(({ record }) => [record.id, record.parent])));
  const inCircle = new Set(circles.flat());
  const circleFrom = new Map(circles.map((circle) => [circle[0], circle]));
  const index = indexTable(table, 'id', ({ id, name }): Region => ({ id, name, parent: null }), faults);
  tellEmpty(index, faults);

  for (const { record, line } of table.rows) {
    const { id } = record;
    const region = index.things.get(id);
    const parent = referenceTo(index, record.parent, { file, line, column: 'parent' }, faults);
    if (region !== undefined && !inCircle.has(id)) region.parent = parent ?? null;
    const found = circleFrom.get(id);
    if (found !== undefined) faults.push({ file, line, column: 'parent', kind: 'parent-cycle', found });
    circleFrom.delete(id);
  }
  index.things.forEach((region) => Object.freeze(region));
  return index;
}

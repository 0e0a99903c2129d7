import type { FaultList } from './FaultList.ts';
import type { RecordTable } from './parseRecords.ts';

/** The things of one file by their id. */
export interface TableIndex<Thing> {
  file: string;
  things: ReadonlyMap<string | number, Thing>;
  /** False when things of the file could not be made: then an id that is not here is no fault of who names it. */
  isWhole: boolean;
}

/** Makes a thing of every record; an id that comes back is a fault, and a thing that cannot be made (null) is left out. */
export function indexTable<Column extends string, Entry extends Record<Column, string | number>, Thing>(
  table: RecordTable<Entry>,
  column: Column,
  toThing: (record: Entry, line: number) => Thing | null,
  faults: FaultList,
): TableIndex<Thing> {
  const { file } = table;
  const lines = new Map<string | number, number>();
  const things = new Map<string | number, Thing>();
  for (const { line, record } of table.rows) {
    const id = record[column];
    const row = lines.get(id);
    if (row !== undefined) {
      faults.push({ file, line, column, kind: 'duplicate', found: String(id), row });
      continue;
    }
    lines.set(id, line);
    const thing = toThing(record, line);
    if (thing !== null) things.set(id, thing);
  }
  return { file, things, isWhole: table.isWhole && things.size === lines.size };
}

// Beyond this a list of every id helps nobody, and a thousand of them are slow.
const idsTold = 30;

/** A table without a row is told once, and not again by each cell that names something of it. */
export function tellEmpty(index: TableIndex<unknown>, faults: FaultList): void {
  if (!index.isWhole || index.things.size > 0) return;
  index.isWhole = false;
  faults.push({ file: index.file, line: null, column: null, kind: 'no-rows' });
}

/** The thing that a cell names, null for an empty cell; undefined, and a fault, when the file does not have it. */
export function referenceTo<Thing, Id extends string | number | null>(
  index: TableIndex<Thing>,
  id: Id,
  cell: { file: string; line: number; column: string },
  faults: FaultList,
): Thing | Extract<Id, null> | undefined {
  if (id === null) return id as Extract<Id, null>;
  const thing = index.things.get(id);
  tellEmpty(index, faults);
  if (thing === undefined && index.isWhole) {
    const expected = index.things.size > idsTold ? [] : [...index.things.keys()].map(String);
    faults.push({ ...cell, kind: 'unknown-id', found: String(id), table: index.file, expected });
  }
  return thing;
}

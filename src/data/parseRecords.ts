import * as v from 'valibot';
import type { FaultList } from './FaultList.ts';
import { parseTable } from './parseTable.ts';
import { cellProblem, laterColumns, recordSchemas, type RecordOf, type ResourceName } from './records.ts';

/** A file's records with the line each begins on. */
export interface RecordTable<Entry> {
  file: string;
  rows: readonly { line: number; record: Entry }[];
  /** False when rows were left out: then what other files refer to may be there after all. */
  isWhole: boolean;
}

/** Reads the records of one file; what is wrong goes to `faults`, and the rows that are wrong are left out. */
export function parseRecords<Name extends ResourceName>(
  name: Name,
  file: string,
  text: string,
  faults: FaultList,
): RecordTable<RecordOf<Name>> {
  const schema: v.GenericSchema<unknown, RecordOf<Name>> = recordSchemas[name];
  const faultsBefore = faults.length;
  const columns = Object.keys(recordSchemas[name].entries);
  const rows = parseTable(file, text, columns, faults, laterColumns[name]).flatMap(({ line, cells }) => {
    const result = v.safeParse(schema, cells);
    if (result.success) return [{ line, record: result.output }];
    for (const issue of result.issues) {
      const column = String(issue.path?.[0]?.key);
      faults.push({ file, line, column, ...cellProblem(issue.message, cells[column] ?? '') });
    }
    return [];
  });
  return { file, rows, isWhole: faults.length === faultsBefore };
}

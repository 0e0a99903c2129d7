import type { Population } from '#domain/edition.ts';
import { checkPartsWithinWhole, type Located } from './checkPartsWithinWhole.ts';
import type { FaultList } from './FaultList.ts';
import type { RecordTable } from './parseRecords.ts';
import type { PopulationRecord } from './records.ts';
import { rowOf, thingsOf, type References } from './toFigures.ts';

function populationId({ year, region, age }: Population): string {
  return [year, region.id, age].join('~');
}

/** Inhabitants with their references; each region, year and age group once, and no region with more than the one around it. */
export function toPopulations(
  { file, rows }: RecordTable<PopulationRecord>,
  { regions, sources }: References,
  faults: FaultList,
): Population[] {
  const located = new Map<string, Located<Population>>();
  for (const { line, record } of rows) {
    const row = rowOf(file, line, faults);
    const region = row.refer(regions, record.region, 'region');
    const source = row.refer(sources, record.source, 'source');
    if (!region || !source) continue;
    const { year, age, value: count } = record;
    const population = { year, region, age, count, source };
    row.keep(located, populationId(population), population);
  }
  checkPartsWithinWhole(file, located, populationId, ({ count }) => count, faults);
  return thingsOf(located);
}
